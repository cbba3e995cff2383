import { adminSyncError } from "../errors/admin-sync-error.ts";
import type { JsonValue } from "../model/json.ts";

/** The most levels that a value may have. */
export const MAX_DEPTH = 32;

const NOTHING_ABOVE: readonly unknown[] = [];

function copy(value: unknown, above: readonly unknown[]): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object") throw adminSyncError("VALUE_UNREADABLE");
  if (above.includes(value)) throw adminSyncError("VALUE_CYCLIC");
  if (above.length >= MAX_DEPTH) throw adminSyncError("VALUE_TOO_DEEP");
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((inner: unknown) => copy(inner, path));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, copy(inner, path)]),
  );
}

/**
 * A value as plain JSON, copied. Absent is null, a date its ISO text.
 * @throws AdminSyncError `VALUE_CYCLIC`, `VALUE_TOO_DEEP` (over 32 levels) or `VALUE_UNREADABLE` (a function, a symbol).
 */
export function toJson(value: unknown): JsonValue {
  return typeof value === "string" || value === null ? value : copy(value, NOTHING_ABOVE);
}

/** Whether two JSON values are identical; keys in any order. */
export function sameJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((inner: JsonValue, index) => sameJson(inner, b[index]));
  }
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, inner]) => {
      const other = Object.getOwnPropertyDescriptor(b, key);
      return other !== undefined && sameJson(inner, other.value);
    })
  );
}
