import { adminSyncError } from "@adminsync/core/errors";
import type { SyncRun, UserId } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import { changeRun, lockRun } from "./change-run.ts";
import type { RunKey, RunQueue } from "./run-queue.ts";

/**
 * Ends a run at once, queued or running; one that has ended stays as it is. What its worker may still get from the package can't be
 * stored any more. Throws `RUN_NOT_FOUND`.
 */
export async function cancelRun(
  { database, now }: Pick<ServerContext, "database" | "now">,
  queue: RunQueue,
  { firmId, runId }: RunKey,
  by: UserId,
): Promise<SyncRun> {
  const run = await database.asFirm(firmId, async (sql) => {
    const stored = await lockRun(sql, runId);
    if (stored === null) throw adminSyncError("RUN_NOT_FOUND");
    const cancelled = await changeRun(sql, stored, { kind: "cancel", at: now() }, by);
    if (cancelled !== null) await sql.run(`update adminsync.run set cancel_requested = true where id = $1`, [runId]);
    return cancelled ?? stored.run;
  });
  queue.abortRun(runId);
  return run;
}
