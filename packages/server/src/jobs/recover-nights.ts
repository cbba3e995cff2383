import { connectionIdSchema, firmIdSchema, isoDateSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { keyOf, type Tickets } from "./tickets.ts";

/** Who looks for nights that nobody carries on, and what that process has in hand itself, by `keyOf`. */
export interface NightRecoverer {
  readonly context: ServerContext;
  readonly workerId: string;
  readonly tickets: Tickets;
  readonly inHand: ReadonlySet<string>;
  /** Whether this server does the host's own nightly work. */
  readonly bookkeeping: boolean;
}

const nightRow = v.object({
  firm_id: firmIdSchema,
  connection_id: connectionIdSchema,
  night: isoDateSchema,
  worker_id: v.nullable(v.string()),
});
const firmNightRow = v.object({ firm_id: firmIdSchema, night: isoDateSchema, worker_id: v.nullable(v.string()) });

/** Has the unended nights of killed processes carried on, and gives those that wait a job where theirs was lost. */
export async function recoverNights(recoverer: NightRecoverer): Promise<void> {
  const { context, tickets, bookkeeping } = recoverer;
  const { nights, firmNights } = await context.database.asServer(findUnended);
  const carriedOn = await carriedOnBy(recoverer, [...nights, ...firmNights]);
  const left = nights.filter((row) => !carriedOn(row.worker_id, [row.firm_id, row.connection_id, row.night]));
  const firmsLeft = firmNights.filter((row) => bookkeeping && !carriedOn(row.worker_id, [row.firm_id, row.night]));
  if (left.length + firmsLeft.length === 0) return;
  await context.database.asServer(async (sql) => {
    for (const { firm_id: firmId, connection_id: connectionId, night, worker_id } of left) {
      await sql.run(
        `update adminsync.night set worker_id = null
         where firm_id = $1 and connection_id = $2 and night = $3 and worker_id = $4`,
        [firmId, connectionId, night, worker_id],
      );
      await tickets.forNight(sql, { firmId, connectionId, night });
    }
    for (const { firm_id: firmId, night, worker_id } of firmsLeft) {
      await sql.run(
        `update adminsync.firm_night set worker_id = null where firm_id = $1 and night = $2 and worker_id = $3`,
        [firmId, night, worker_id],
      );
      await tickets.forBookkeeping(sql, { firmId, night });
    }
  });
}

interface Unended {
  readonly nights: readonly v.InferOutput<typeof nightRow>[];
  readonly firmNights: readonly v.InferOutput<typeof firmNightRow>[];
}

async function findUnended(sql: Sql): Promise<Unended> {
  const nights = await sql.rows(
    nightRow,
    `select firm_id, connection_id, night, worker_id from adminsync.night where ended_at is null order by night limit 500`,
  );
  const firmNights = await sql.rows(
    firmNightRow,
    `select firm_id, night, worker_id from adminsync.firm_night where ended_at is null order by night limit 500`,
  );
  return { nights, firmNights };
}

type CarriedOn = (workerId: string | null, ids: readonly string[]) => boolean;

async function carriedOnBy(
  { context, workerId, inHand }: NightRecoverer,
  rows: readonly { readonly worker_id: string | null }[],
): Promise<CarriedOn> {
  const workers = new Set(rows.map((row) => row.worker_id).filter((id) => id !== null && id !== workerId));
  const alive = workers.size === 0 ? workers : await context.database.alive([...workers].filter((id) => id !== null));
  return (worker, ids) => (worker === workerId ? inHand.has(keyOf(ids)) : worker !== null && alive.has(worker));
}
