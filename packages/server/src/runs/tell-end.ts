import type { FirmId, SyncRun, UserId } from "@adminsync/core/model";
import type { Sql } from "../database/database.ts";
import { appendHistory } from "../history/append.ts";

/** Tells the history that a run ended without a record; of a run that goes on or succeeded there is nothing to tell. */
export async function tellEnd(
  sql: Sql,
  firmId: FirmId,
  { id, dossierId, state }: SyncRun,
  by: UserId | null,
): Promise<void> {
  if (state.kind !== "failed" && state.kind !== "stalled" && state.kind !== "cancelled") return;
  const code = state.kind === "cancelled" ? null : state.cause.code;
  const event = { what: "run-ended", runId: id, outcome: state.kind, code } as const;
  await appendHistory(sql, { firmId, dossierId, at: state.endedAt, by, event });
}
