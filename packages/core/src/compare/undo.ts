import { adminSyncError } from "../errors/admin-sync-error.ts";
import type { JsonValue } from "../model/json.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change, Place } from "./change.ts";
import { readingSafely } from "../values/reading-safely.ts";
import { isObject } from "./stored.ts";

/** What undoing came to. `PLAN_STALE`: a place that the plan changed was changed again since. */
export type Undone<Values extends object> =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly code: "PLAN_STALE" };

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isPlace(value: unknown): value is Place {
  if (!Array.isArray(value)) return false;
  const [name, index, field]: readonly unknown[] = value;
  if (typeof name !== "string") return false;
  return value.length === 1 || (value.length === 3 && isIndex(index) && typeof field === "string");
}

function isChange(value: unknown): value is Change {
  if (!isObject(value)) return false;
  const { kind, place, list, index, row } = value;
  if (kind === "set") return isPlace(place);
  return (kind === "insert" || kind === "remove") && typeof list === "string" && isIndex(index) && isObject(row);
}

/**
 * Takes back what a plan changed, by the inverse that `apply` answered. Fields that were changed since elsewhere stay as they are.
 * @throws AdminSyncError `VALUE_UNREADABLE` where the inverse is none.
 */
export function undo<Values extends object>(inverse: JsonValue, template: Values): Undone<Values> {
  if (!Array.isArray(inverse) || !inverse.every(isChange)) throw adminSyncError("VALUE_UNREADABLE");
  const changes: readonly Change[] = inverse;
  const values = readingSafely(() => applyChanges(template, changes));
  return values === null ? { ok: false, code: "PLAN_STALE" } : { ok: true, values };
}
