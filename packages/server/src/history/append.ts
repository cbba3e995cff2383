import { randomUUID } from "node:crypto";
import type { DossierId, FirmId, HistoryEvent, Instant, UserId } from "@adminsync/core/model";
import type { Sql } from "../database/database.ts";

/** A line to add; `by` is null for what the server did by itself. */
export interface NewHistoryEntry {
  readonly firmId: FirmId;
  readonly dossierId: DossierId | null;
  readonly at: Instant;
  readonly by: UserId | null;
  readonly event: HistoryEvent;
}

/** Adds a line to the history, in the transaction of what it tells. Lines are never changed or removed. */
export async function appendHistory(sql: Sql, entry: NewHistoryEntry): Promise<void> {
  await sql.run(
    `insert into adminsync.history (firm_id, id, dossier_id, at, by_user, event) values ($1, $2, $3, $4, $5, $6)`,
    [entry.firmId, randomUUID(), entry.dossierId, entry.at, entry.by, entry.event],
  );
}
