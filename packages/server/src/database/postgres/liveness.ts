import * as v from "valibot";
import type { Held } from "../database.ts";
import type { Session } from "../session.ts";
import { encodeParam } from "../encode-param.ts";
import { lastingConnection, type ConnectionFactory } from "./lasting-connection.ts";

/** PostgreSQL lets go of a session's advisory lock as soon as the connection of a dead process closes. */
const KEY = "hashtextextended('adminsync.worker ' || id, 0)";

/** Holds the lock that stands for a worker. */
export function announceWorker(connect: ConnectionFactory, workerId: string): Promise<Held> {
  return lastingConnection(connect, async (client) => {
    await client.query(`select pg_advisory_lock(${KEY}) from (values ($1::text)) as worker (id)`, [workerId]);
  });
}

const row = v.object({ id: v.string() });

/** Those of the workers whose lock somebody holds. It is looked up, not tried, so that looking disturbs nobody. */
export async function livingWorkers(session: Session, workerIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await session.query(
    `select id from unnest($1::text[]) as worker (id) where exists (
       select from pg_catalog.pg_locks
       where locktype = 'advisory' and granted and objsubid = 1
         and database = (select oid from pg_catalog.pg_database where datname = current_database())
         and (classid::bigint << 32) | objid::bigint = ${KEY})`,
    [encodeParam(workerIds)],
    3_000,
  );
  return new Set(rows.map((found) => v.parse(row, found).id));
}
