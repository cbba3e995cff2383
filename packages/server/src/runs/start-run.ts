import { adminSyncError } from "@adminsync/core/errors";
import type { DossierId, FirmId, SyncRun } from "@adminsync/core/model";
import { findConnection } from "../connections/store.ts";
import type { ServerContext } from "../context.ts";
import { findLink } from "../links/store.ts";
import { insertQueuedRun } from "./insert-run.ts";
import type { RunQueue } from "./run-queue.ts";
import { findActiveRun } from "./store.ts";

/**
 * Queues a run for the dossier, or answers the one that is under way. Throws `LINK_NOT_FOUND`, `CONNECTION_NOT_FOUND` or
 * `CONNECTION_NOT_READY`.
 */
export async function startRun(
  context: ServerContext,
  queue: RunQueue,
  firmId: FirmId,
  dossierId: DossierId,
): Promise<SyncRun> {
  const run = await context.database.asFirm(firmId, async (sql) => {
    const link = await findLink(sql, dossierId);
    if (link === null) throw adminSyncError("LINK_NOT_FOUND");
    const connection = await findConnection(sql, context.connectors, link.connectionId);
    if (connection === null) throw adminSyncError("CONNECTION_NOT_FOUND");
    if (connection.state.kind !== "connected") throw adminSyncError("CONNECTION_NOT_READY");
    // The run that stood in the way may have ended by the time it is looked for: then there is room for a new one.
    for (;;) {
      const wanted = { firmId, dossierId, connectionId: connection.id, trigger: "on-demand", night: null } as const;
      const added = await insertQueuedRun(sql, context, wanted);
      if (added !== null) {
        await queue.enqueueRun(sql, { firmId, runId: added.id });
        return added;
      }
      const active = await findActiveRun(sql, dossierId);
      if (active !== null) return active;
    }
  });
  queue.wake();
  return run;
}
