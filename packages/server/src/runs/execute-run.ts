import { adminSyncError } from "@adminsync/core/errors";
import { timeLeftMs } from "@adminsync/core/sync";
import type { Link, RunPhase, SyncRun } from "@adminsync/core/model";
import { callPackage } from "../connections/call-package.ts";
import { openConnection } from "../connections/open-connection.ts";
import type { ServerContext } from "../context.ts";
import { findLink } from "../links/store.ts";
import type { ActiveRuns } from "./active-runs.ts";
import { changeClaimed, claimRun } from "./claim-run.ts";
import { failureOf } from "./failure-of.ts";
import type { RunKey, RunQueue } from "./run-queue.ts";
import type { StoredRun } from "./run-row.ts";
import { storeResult } from "./store-result.ts";

/** Who executes runs, and with what. */
export interface RunExecutor {
  readonly context: ServerContext;
  readonly workerId: string;
  readonly active: ActiveRuns;
  readonly queue: RunQueue;
}

/**
 * Pulls the record of a queued run, to its end: whatever happens, the run has ended when this resolves, or it was never or is no longer
 * ours (null). Rejects only where the database does; recovery then finds the run.
 */
export async function executeRun(executor: RunExecutor, key: RunKey): Promise<SyncRun | null> {
  const signal = executor.active.enter(key.runId);
  if (signal === null) return null;
  try {
    const claimed = await claimRun(executor.context, executor.workerId, key);
    return claimed === null ? null : await carryOut(executor, claimed, signal);
  } finally {
    executor.active.leave(key.runId);
  }
}

async function carryOut(executor: RunExecutor, claimed: StoredRun, signal: AbortSignal): Promise<SyncRun | null> {
  try {
    return await pull(executor.context, claimed, signal);
  } catch (thrown) {
    if (!signal.aborted) return fail(executor.context, claimed, thrown);
    if (signal.reason === "stopping") await handBack(executor, claimed);
    return null;
  }
}

async function pull(context: ServerContext, claimed: StoredRun, signal: AbortSignal): Promise<SyncRun | null> {
  const { firmId, run } = claimed;
  const reach = async (phase: RunPhase): Promise<boolean> =>
    (await context.database.asFirm(firmId, (sql) => changeClaimed(sql, claimed, { kind: "advance", phase }))) !== null;
  // A run that waited for its whole deadline was never put to the package.
  const deadlineMs = timeLeftMs(run, context.now());
  if (deadlineMs === 0) throw adminSyncError("INTERRUPTED");
  const link = await linkOf(context, claimed);
  if (link === null) throw adminSyncError("CANCELLED");
  const open = await openConnection(context, firmId, run.connectionId);
  if (!(await reach("fetching"))) return null;
  const fetched = await callPackage(context, firmId, open, { signal, deadlineMs }, (call) =>
    open.connector.fetchRecord(call, link.externalId),
  );
  if (!(await reach("storing"))) return null;
  return storeResult(context, claimed, link, open, fetched);
}

/** The link as the run began; null where it leads through another connection than the run was made for. */
async function linkOf({ database }: ServerContext, { firmId, run }: StoredRun): Promise<Link | null> {
  const link = await database.asFirm(firmId, (sql) => findLink(sql, run.dossierId));
  return link?.connectionId === run.connectionId ? link : null;
}

function fail(context: ServerContext, claimed: StoredRun, thrown: unknown): Promise<SyncRun | null> {
  const { firmId, correlationId, run } = claimed;
  const failure = failureOf(thrown, correlationId, context.now());
  if (failure.kind === "fail" && failure.cause.code === "INTERNAL") {
    context.log("error", "run-failed", { runId: run.id, correlationId, cause: thrown });
  }
  return context.database.asFirm(firmId, (sql) => changeClaimed(sql, claimed, failure));
}

async function handBack({ context, queue }: RunExecutor, claimed: StoredRun): Promise<void> {
  const { firmId, run } = claimed;
  await context.database.asFirm(firmId, async (sql) => {
    const requeued = await changeClaimed(sql, claimed, { kind: "requeue", at: context.now() });
    if (requeued !== null) await queue.enqueueRun(sql, { firmId, runId: run.id });
  });
}
