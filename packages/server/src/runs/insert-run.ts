import { randomUUID } from "node:crypto";
import { queueRun } from "@adminsync/core/sync";
import type { ConnectionId, DossierId, FirmId, IsoDate, RunTrigger, SyncRun } from "@adminsync/core/model";
import { runIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";

/** A run to queue. */
export interface NewRun {
  readonly firmId: FirmId;
  readonly dossierId: DossierId;
  readonly connectionId: ConnectionId;
  readonly trigger: RunTrigger;
  /** The night that it belongs to, if any. */
  readonly night: IsoDate | null;
}

/**
 * Adds a queued run; its deadline counts from here. Null where the dossier has a run under way, or had one in that night: both are
 * unique in the database, so that two servers never queue two.
 */
export async function insertQueuedRun(
  sql: Sql,
  { now, limits }: Pick<ServerContext, "now" | "limits">,
  { firmId, dossierId, connectionId, trigger, night }: NewRun,
): Promise<SyncRun | null> {
  const at = now();
  const id = v.parse(runIdSchema, randomUUID());
  const deadline = at + limits.runDeadlineMs;
  const run = queueRun({ id, dossierId, connectionId, trigger, at, deadline });
  const added = await sql.run(
    `insert into adminsync.run (firm_id, id, dossier_id, connection_id, trigger, night, state, revision, queued_at, deadline, correlation_id)
     values ($1, $2, $3, $4, $5, $6, 'queued', $7, $8, $9, $10) on conflict do nothing`,
    [firmId, id, dossierId, connectionId, trigger, night, run.revision, new Date(at), new Date(deadline), randomUUID()],
  );
  if (added === 0) return null;
  sql.tell({ changed: "run", dossierId });
  return run;
}
