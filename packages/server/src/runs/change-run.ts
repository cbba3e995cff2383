import { advanceRun, type RunChange } from "@adminsync/core/sync";
import type { RunId, SyncRun, UserId } from "@adminsync/core/model";
import type { Sql } from "../database/database.ts";
import { tellEnd } from "./tell-end.ts";
import { RUN_COLUMNS, storedRunRow, type StoredRun } from "./run-row.ts";
import { writeRun } from "./write-run.ts";

/** Reads a run and keeps others from changing it for the rest of the transaction. */
export function lockRun(sql: Sql, runId: RunId): Promise<StoredRun | null> {
  return sql.one(storedRunRow, `select ${RUN_COLUMNS} from adminsync.run where id = $1 for update`, [runId]);
}

/**
 * Changes a run that this transaction has locked, by the rules of core, and tells the history of an end without a record. Null, and nothing
 * changed, where the rules don't allow it.
 */
export async function changeRun(
  sql: Sql,
  { firmId, run }: StoredRun,
  change: RunChange,
  by: UserId | null = null,
): Promise<SyncRun | null> {
  const changed = advanceRun(run, change);
  if (changed === null) return null;
  await writeRun(sql, changed);
  await tellEnd(sql, firmId, changed, by);
  return changed;
}
