import { adminSyncError } from "../errors/admin-sync-error.ts";

/** A template, or a row of one, of which no more is known. */
export type LooseTemplate = Readonly<Record<string, unknown>>;

/** A list with more rows is refused: no client has as many people, and a sparse list may claim millions. */
export const MAX_ROWS = 100_000;

/** Whether something is an object with fields. */
export function isObject(value: unknown): value is LooseTemplate {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NO_ROWS: readonly LooseTemplate[] = [];
const EMPTY_ROW: LooseTemplate = {};

/**
 * The rows of a list as a template or projection holds it; absent, null and '' are the empty list, and such a row an empty row.
 * @throws AdminSyncError `VALUE_UNREADABLE` where it is no list, has over 100,000 rows, or a row is no object.
 */
export function rowsOf(stored: unknown): readonly LooseTemplate[] {
  if (stored === undefined || stored === null || stored === "") return NO_ROWS;
  if (!Array.isArray(stored) || stored.length > MAX_ROWS) throw adminSyncError("VALUE_UNREADABLE");
  const rows: readonly unknown[] = stored;
  let blank = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === null || row === undefined) blank = true;
    else if (!isObject(row)) throw adminSyncError("VALUE_UNREADABLE");
  }
  return blank ? Array.from(stored, (row: LooseTemplate | null | undefined) => row ?? EMPTY_ROW) : stored;
}
