import { instantOf, type ServerContext } from "../context.ts";
import type { NightlyOptions } from "./nightly-options.ts";
import type { FirmNightKey } from "./queues.ts";

/** The host's work is given up after so long: a promise that never settles must not hold its place for ever. */
const LONGEST_MS = 4 * 60 * 60_000;

/** Has the host do its own nightly work for one firm, and writes down how that went. Its failure stays its own. */
export async function runBookkeeping(
  { database, now, log }: ServerContext,
  workerId: string,
  alongside: NonNullable<NightlyOptions["alongside"]>,
  { firmId, night }: FirmNightKey,
  stopping: AbortSignal,
): Promise<void> {
  const claimed = await database.asFirm(firmId, (sql) =>
    sql.run(
      `update adminsync.firm_night set worker_id = $2, started_at = coalesce(started_at, $3)
       where night = $1 and ended_at is null and worker_id is null`,
      [night, workerId, instantOf(now)],
    ),
  );
  if (claimed === 0) return;
  let outcome: "succeeded" | "failed" = "succeeded";
  try {
    await withinBounds((signal) => alongside(firmId, { night, signal }), stopping);
  } catch (cause) {
    outcome = "failed";
    if (!stopping.aborted) log("warn", "bookkeeping-failed", { firmId, night, cause });
  }
  const ended = !stopping.aborted;
  await database.asFirm(firmId, (sql) =>
    sql.run(
      `update adminsync.firm_night set worker_id = null, ended_at = $3, outcome = $4 where night = $1 and worker_id = $2`,
      [night, workerId, ended ? instantOf(now) : null, ended ? outcome : null],
    ),
  );
}

function withinBounds(work: (signal: AbortSignal) => Promise<void>, stopping: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(LONGEST_MS)]);
  return Promise.race([work(signal), rejectionOf(signal)]);
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(new Error("the host's nightly work was given up"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
}
