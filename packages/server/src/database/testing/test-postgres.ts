import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { TestLocation } from "./temporary-location.ts";

const OWNER = "adminsync_test_owner";

/** A new, empty database. Its owner is no superuser, as on a hosted PostgreSQL: a superuser would see through row-level security. */
export function emptyPostgres(serverUrl: string): Promise<TestLocation<{ readonly url: string }>> {
  return madeFrom("template0", serverUrl);
}

/** A copy of a database of the same owner, which nobody has open. */
export async function madeFrom(template: string, serverUrl: string): Promise<TestLocation<{ readonly url: string }>> {
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
    `create database ${name} owner ${OWNER} template ${template}`,
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
