import { AdminSyncError } from "@adminsync/core/errors";
import * as v from "valibot";
import type { Sql } from "../database.ts";
import { databaseFailure } from "../database-failure.ts";
import type { Driver } from "../session.ts";
import { sqlStateOf } from "../sql-error.ts";
import { runTransaction } from "../transaction.ts";
import { ensureFirmRole } from "./firm-role.ts";
import { checksumOf, type Migration } from "./migration.ts";

/** Making indexes on what a firm has gathered takes its time, and so does waiting for another server that is at it. */
const MIGRATION_MS = 600_000;

const madeRow = v.object({ number: v.number(), name: v.string(), checksum: v.string() });

/**
 * Brings the tables up to date: all migrations that are missing, in one transaction, by one server at a time. `before` runs where there is
 * something to change in a database that is not new. Throws `CONFIGURATION_INVALID` where the database is newer than these migrations or
 * was made by other ones.
 */
export async function migrate(
  driver: Driver,
  migrations: readonly Migration[],
  before: () => Promise<void> = async () => undefined,
): Promise<void> {
  const limits = { statementMs: MIGRATION_MS, transactionMs: MIGRATION_MS };
  const transact = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    const committed = driver.withSession((session) =>
      runTransaction(session, { kind: "server" }, limits, ({ sql }) => work(sql)),
    );
    return (await committed).result;
  };
  try {
    const made = await transact(findMade);
    if (missing(migrations, made).length === 0) return;
    await ensureFirmRole(driver);
    if (made.length > 0) await before();
    await transact((sql) => makeMissing(sql, migrations));
  } catch (thrown) {
    if (sqlStateOf(thrown) === NO_RIGHT) throw invalid("the database's user may not make the schema adminsync", thrown);
    throw databaseFailure(thrown);
  }
}

const NO_RIGHT = "42501";

type Made = v.InferOutput<typeof madeRow>;

const thereRow = v.object({ schema: v.boolean(), table: v.boolean() });

/** Read from the catalogue's tables: what a session remembers of names may be older than a lock that it has just got. */
async function findThere(sql: Sql): Promise<v.InferOutput<typeof thereRow>> {
  const found = await sql.one(
    thereRow,
    `select exists (select from pg_catalog.pg_namespace where nspname = 'adminsync') as schema,
       exists (select from pg_catalog.pg_tables where schemaname = 'adminsync' and tablename = 'migration') as table`,
  );
  return found ?? { schema: false, table: false };
}

async function findMade(sql: Sql): Promise<readonly Made[]> {
  if (!(await findThere(sql)).table) return [];
  return sql.rows(madeRow, "select number, name, checksum from adminsync.migration order by number");
}

/** Those to make. Throws where what was made isn't the beginning of what we know. */
function missing(migrations: readonly Migration[], made: readonly Made[]): readonly Migration[] {
  for (const [index, { number, name, checksum }] of made.entries()) {
    const known = migrations[index];
    if (known === undefined) {
      throw invalid(
        `the database is newer than this server: it has migration ${number}, this server knows ${migrations.length}`,
      );
    }
    if (known.number !== number || checksumOf(known) !== checksum) {
      throw invalid(`migration ${number} (${name}) of the database is not the one of this server`);
    }
  }
  return migrations.slice(made.length);
}

const TABLE = `grant usage on schema adminsync to adminsync_app;
  create table adminsync.migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    made_at timestamptz not null default now()
  )`;

async function makeMissing(sql: Sql, migrations: readonly Migration[]): Promise<void> {
  await sql.run("select pg_advisory_xact_lock(hashtextextended('adminsync.migration', 0))");
  const there = await findThere(sql);
  if (!there.schema) await sql.executeSql("create schema adminsync");
  if (!there.table) await sql.executeSql(TABLE);
  // Another server may have made them while we waited for the lock.
  for (const migration of missing(migrations, await findMade(sql))) {
    await sql.executeSql(migration.sql);
    const { number, name } = migration;
    await sql.run("insert into adminsync.migration (number, name, checksum) values ($1, $2, $3)", [
      number,
      name,
      checksumOf(migration),
    ]);
  }
}

function invalid(problem: string, cause?: unknown): AdminSyncError {
  return new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } }, { cause });
}
