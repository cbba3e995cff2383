import type { DossierId, RunId, SyncRun } from "@adminsync/core/model";
import type { Sql } from "../database/database.ts";
import { RUN_COLUMNS, runRow } from "./run-row.ts";

/** One run of the firm, or null. */
export function findRun(sql: Sql, runId: RunId): Promise<SyncRun | null> {
  return sql.one(runRow, `select ${RUN_COLUMNS} from adminsync.run where id = $1`, [runId]);
}

/** The dossier's newest run, or null. */
export function findLatestRun(sql: Sql, dossierId: DossierId): Promise<SyncRun | null> {
  return sql.one(
    runRow,
    `select ${RUN_COLUMNS} from adminsync.run where dossier_id = $1 order by sequence desc limit 1`,
    [dossierId],
  );
}

/** The run of a dossier that has not ended, or null: there is never more than one. */
export function findActiveRun(sql: Sql, dossierId: DossierId): Promise<SyncRun | null> {
  return sql.one(
    runRow,
    `select ${RUN_COLUMNS} from adminsync.run where dossier_id = $1 and state in ('queued', 'running')`,
    [dossierId],
  );
}
