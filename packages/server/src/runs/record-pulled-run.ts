import { randomUUID } from "node:crypto";
import type { FetchedRecord } from "@adminsync/core/connector";
import type { Connection, DossierId, ExternalId, FirmId, SyncRun } from "@adminsync/core/model";
import { runIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { instantOf, type ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { takeSnapshot } from "../snapshots/take-snapshot.ts";

/** A record that was pulled while its dossier was linked. */
export interface PulledWhileLinking {
  readonly firmId: FirmId;
  readonly dossierId: DossierId;
  readonly connection: Connection;
  readonly externalId: ExternalId;
  readonly fetched: FetchedRecord;
}

/** Keeps a record that is there already, as a run that has succeeded, in the transaction that saves the link. */
export async function recordPulledRun(
  sql: Sql,
  context: Pick<ServerContext, "now" | "sealer">,
  pulled: PulledWhileLinking,
): Promise<SyncRun> {
  const { firmId, dossierId, connection } = pulled;
  const runId = v.parse(runIdSchema, randomUUID());
  const at = instantOf(context.now);
  const { snapshotId, changed } = await takeSnapshot(sql, context, { ...pulled, runId, at });
  await sql.run(
    `insert into adminsync.run (firm_id, id, dossier_id, connection_id, trigger, state, revision, attempt, cancel_requested,
       queued_at, started_at, deadline, ended_at, snapshot_id, changed, correlation_id)
     values ($1, $2, $3, $4, 'linked', 'succeeded', 1, 1, false, $5, $5, $5, $5, $6, $7, $8)`,
    [firmId, runId, dossierId, connection.id, at, snapshotId, changed, randomUUID()],
  );
  return {
    id: runId,
    dossierId,
    connectionId: connection.id,
    trigger: "linked",
    revision: 1,
    state: { kind: "succeeded", endedAt: at, snapshotId, changed },
  };
}
