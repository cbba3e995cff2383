import type { DossierId, FirmId, UserId } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { changeRun } from "./change-run.ts";
import { RUN_COLUMNS, storedRunRow } from "./run-row.ts";

/** Whose runs end; `by` is null where the server does it by itself. */
export interface RunsOfDossier {
  readonly firmId: FirmId;
  readonly dossierId: DossierId;
  readonly by?: UserId | null;
}

/**
 * Ends whatever run of the dossier is queued or running, in the caller's transaction: its link is about to change. Whoever executes it
 * can't store its result any more, and lets go within half a second.
 */
export async function cancelActiveRuns(
  sql: Sql,
  { now }: Pick<ServerContext, "now">,
  { dossierId, by = null }: RunsOfDossier,
): Promise<void> {
  const active = await sql.rows(
    storedRunRow,
    `select ${RUN_COLUMNS} from adminsync.run where dossier_id = $1 and state in ('queued', 'running') for update`,
    [dossierId],
  );
  for (const stored of active) await changeRun(sql, stored, { kind: "cancel", at: now() }, by);
}
