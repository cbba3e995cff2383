import * as v from "valibot";
import type { Sql } from "../database.ts";

/** How many wait in this database for a row that another transaction holds. PostgreSQL only: the embedded database has one session. */
export async function locksWaitedFor(sql: Sql): Promise<number> {
  const counted = await sql.one(
    v.object({ count: v.number() }),
    `select count(*)::int as count from pg_catalog.pg_locks where not granted
     and pid in (select pid from pg_catalog.pg_stat_activity where datname = current_database())`,
  );
  return counted?.count ?? 0;
}
