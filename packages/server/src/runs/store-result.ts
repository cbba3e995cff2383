import type { FetchedRecord } from "@adminsync/core/connector";
import type { Link, SyncRun } from "@adminsync/core/model";
import type { OpenConnection } from "../connections/open-connection.ts";
import { instantOf, type ServerContext } from "../context.ts";
import { findLink } from "../links/store.ts";
import { takeSnapshot } from "../snapshots/take-snapshot.ts";
import { changeRun } from "./change-run.ts";
import { holdClaim } from "./claim-run.ts";
import type { StoredRun } from "./run-row.ts";

/**
 * Keeps what a run pulled: snapshot, run and history in one transaction. Null where the run is no longer this attempt's; cancelled where
 * the dossier was linked to something else meanwhile.
 */
export function storeResult(
  context: ServerContext,
  claimed: StoredRun,
  link: Link,
  { connection }: OpenConnection,
  fetched: FetchedRecord,
): Promise<SyncRun | null> {
  const { firmId } = claimed;
  const { id: runId, dossierId } = claimed.run;
  return context.database.asFirm(firmId, async (sql) => {
    // The run first, then the link: the order in which saving a link takes them too.
    const held = await holdClaim(sql, claimed);
    if (held === null) return null;
    await sql.run(`select from adminsync.link where dossier_id = $1 for update`, [dossierId]);
    const at = context.now();
    if (!sameReference(link, await findLink(sql, dossierId))) return changeRun(sql, held, { kind: "cancel", at });
    const pulled = { firmId, dossierId, connection, externalId: link.externalId, fetched, runId };
    const { snapshotId, changed } = await takeSnapshot(sql, context, { ...pulled, at: instantOf(() => at) });
    return changeRun(sql, held, { kind: "succeed", at, snapshotId, changed });
  });
}

function sameReference(before: Link, after: Link | null): boolean {
  return after !== null && after.connectionId === before.connectionId && after.externalId === before.externalId;
}
