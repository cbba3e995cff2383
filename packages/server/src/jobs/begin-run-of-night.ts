import type { DossierId } from "@adminsync/core/model";
import type { Sql } from "../database/database.ts";
import { hasRunOfNight, joinActiveRun } from "./night-store.ts";

/**
 * Begins the dossier's run of a night by `insert`, or has the run that stands in its way count for the night: null then. Runs that users
 * start come and go meanwhile, so it goes on until one of the two is so; else the night would pass over the dossier.
 */
export async function beginRunOfNight<T>(
  sql: Sql,
  dossierId: DossierId,
  night: string,
  insert: () => Promise<T | null>,
): Promise<T | null> {
  for (;;) {
    const begun = await insert();
    if (begun !== null) return begun;
    if (await hasRunOfNight(sql, dossierId, night)) return null;
    if (await joinActiveRun(sql, dossierId, night)) return null;
  }
}
