import { advanceRun, type RunChange } from "@adminsync/core/sync";
import type { SyncRun } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { changeRun, lockRun } from "./change-run.ts";
import type { RunKey } from "./run-queue.ts";
import type { StoredRun } from "./run-row.ts";
import { writeRun } from "./write-run.ts";

/** Takes a queued run; null where there is none by that id any more: another worker was first, or it has ended. */
export function claimRun(
  { database, now }: Pick<ServerContext, "database" | "now">,
  workerId: string,
  { firmId, runId }: RunKey,
): Promise<StoredRun | null> {
  return database.asFirm(firmId, async (sql) => {
    const stored = await lockRun(sql, runId);
    const run = stored === null ? null : advanceRun(stored.run, { kind: "start", at: now() });
    if (stored === null || run === null) return null;
    const attempt = stored.attempt + 1;
    await writeRun(sql, run, { workerId, attempt });
    return { ...stored, attempt, workerId, run };
  });
}

/** Locks a claimed run as it stands now; null where it is no longer this attempt's. */
export async function holdClaim(sql: Sql, claimed: StoredRun): Promise<StoredRun | null> {
  const stored = await lockRun(sql, claimed.run.id);
  const ours = stored?.attempt === claimed.attempt && stored.run.state.kind === "running";
  return ours ? stored : null;
}

/** Changes a claimed run; null where it is no longer this attempt's. */
export async function changeClaimed(sql: Sql, claimed: StoredRun, change: RunChange): Promise<SyncRun | null> {
  const held = await holdClaim(sql, claimed);
  return held === null ? null : changeRun(sql, held, change);
}
