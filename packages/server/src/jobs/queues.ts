import type { ConstructorOptions, PgBoss } from "pg-boss";
import type { ConnectionId, FirmId, IsoDate } from "@adminsync/core/model";
import { firmIdSchema, connectionIdSchema, isoDateSchema, runIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { RunKey } from "../runs/run-queue.ts";

/** Where pg-boss keeps its tables. */
export const JOBS_SCHEMA = "adminsync_jobs";

/** One job a run. */
export const RUN_QUEUE = "run";
/** One job a connection and night. */
export const NIGHT_QUEUE = "night";
/** One job a firm and night. */
export const BOOKKEEPING_QUEUE = "bookkeeping";

/** The night of one connection. */
export interface NightKey {
  readonly firmId: FirmId;
  readonly connectionId: ConnectionId;
  readonly night: IsoDate;
}

/** The night of one firm. */
export interface FirmNightKey {
  readonly firmId: FirmId;
  readonly night: IsoDate;
}

// What a job carries: ids only, for its table knows no firm's walls.
export const runJobSchema: v.GenericSchema<unknown, RunKey> = v.object({ firmId: firmIdSchema, runId: runIdSchema });
export const nightJobSchema: v.GenericSchema<unknown, NightKey> = v.object({
  firmId: firmIdSchema,
  connectionId: connectionIdSchema,
  night: isoDateSchema,
});
export const bookkeepingJobSchema: v.GenericSchema<unknown, FirmNightKey> = v.object({
  firmId: firmIdSchema,
  night: isoDateSchema,
});

const DAY_SECONDS = 86_400;
/** pg-boss takes less than a day only. */
const LONGEST = DAY_SECONDS - 60;

/**
 * Makes the queues, or brings them up to date, for runs that take `runDeadlineMs` at most. Jobs are tickets: what is to be done, and whether
 * it was done, stands in our own tables, and recovery writes a new ticket where one was lost. So a key waits once at most (`short`), and
 * pg-boss retries nothing by itself.
 */
export async function makeQueues(
  boss: Pick<PgBoss, "createQueue" | "updateQueue">,
  runDeadlineMs: number,
): Promise<void> {
  const longest = {
    [RUN_QUEUE]: Math.ceil(runDeadlineMs / 1000) + 60,
    [NIGHT_QUEUE]: LONGEST,
    [BOOKKEEPING_QUEUE]: LONGEST,
  };
  for (const [name, expireInSeconds] of Object.entries(longest)) {
    const settings = { expireInSeconds, retryLimit: 0, deleteAfterSeconds: DAY_SECONDS };
    await boss.createQueue(name, { ...settings, policy: "short" });
    await boss.updateQueue(name, settings);
  }
}

/** pg-boss without what we do ourselves: schedules, retries, watching workers. */
export const BOSS_OPTIONS: Omit<ConstructorOptions, "db" | "backend"> = {
  schema: JOBS_SCHEMA,
  schedule: false,
  registerInstance: false,
  persistWarnings: false,
  monitorVacuum: false,
  reindex: false,
};
