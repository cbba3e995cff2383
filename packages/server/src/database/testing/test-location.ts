import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** A place for a database that lasts as long as a test file. */
export interface TestLocation<Location> {
  readonly location: Location;
  remove(): Promise<void>;
}

export function testFolder(): TestLocation<{ readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-test-"));
  return { location: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

const OWNER = "adminsync_test_owner";

/** A new, empty database. Its owner is no superuser, as on a hosted PostgreSQL: a superuser would see through row-level security. */
export async function testPostgres(serverUrl: string): Promise<TestLocation<{ readonly url: string }>> {
  const name = `adminsync_${randomUUID().replaceAll("-", "")}`;
  await asSuperuser(serverUrl, [
    // Test files run side by side: the role is made once.
    "begin",
    "select pg_advisory_xact_lock(4242)",
    `do $$ begin
       if not exists (select from pg_roles where rolname = '${OWNER}') then
         create role ${OWNER} login createrole nosuperuser password '${OWNER}';
       end if;
     end $$`,
    "commit",
    `create database ${name} owner ${OWNER}`,
  ]);
  const url = new URL(serverUrl);
  url.username = OWNER;
  url.password = OWNER;
  url.pathname = `/${name}`;
  return {
    location: { url: url.href },
    remove: () => asSuperuser(serverUrl, [`drop database if exists ${name} with (force)`]),
  };
}

async function asSuperuser(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
