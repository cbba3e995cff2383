import { adminSyncError } from "../errors/admin-sync-error.ts";
import type { JsonValue } from "../model/json.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change } from "./change.ts";
import { toJson } from "./json.ts";
import type { Plan } from "./plan.ts";
import { readingSafely } from "../values/reading-safely.ts";
import { isObject } from "./stored.ts";

/** An operation of RFC 6902. */
export type JsonPatchOperation =
  | { readonly op: "test" | "add" | "replace"; readonly path: string; readonly value: JsonValue }
  | { readonly op: "remove"; readonly path: string };

/** A JSON Pointer (RFC 6901): `~` is `~0`, `/` is `~1`. */
function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function rowsIn(document: object, list: string): readonly unknown[] {
  const rows: unknown = Object.hasOwn(document, list) ? Reflect.get(document, list) : [];
  return Array.isArray(rows) ? rows : [];
}

/** A test that a place holds what it should. Absence can't be tested, so the whole that lacks it is. */
function testOf(document: object, change: Change): JsonPatchOperation {
  if (change.kind === "remove") {
    return { op: "test", path: pointer(change.list, change.index), value: change.row };
  }
  if (change.kind === "insert") {
    const rows = rowsIn(document, change.list);
    if (rows.length === 0) return { op: "test", path: pointer(change.list), value: [] };
    return { op: "test", path: pointer(change.list, rows.length - 1), value: toJson(rows.at(-1)) };
  }
  if (change.before !== undefined) return { op: "test", path: pointer(...change.place), value: change.before };
  const [list, index] = change.place;
  return index === undefined
    ? { op: "test", path: "", value: toJson(document) }
    : { op: "test", path: pointer(list, index), value: toJson(rowsIn(document, list)[index]) };
}

function operationOf(change: Change): JsonPatchOperation {
  if (change.kind === "insert") return { op: "add", path: pointer(change.list, change.index), value: change.row };
  if (change.kind === "remove") return { op: "remove", path: pointer(change.list, change.index) };
  const path = pointer(...change.place);
  if (change.after === undefined) return { op: "remove", path };
  return { op: change.before === undefined ? "add" : "replace", path, value: change.after };
}

/**
 * A plan as JSON Patch (RFC 6902) on the template that it was made for. A `test` stands before each change, so that a template that moved refuses
 * the patch.
 */
export function toJsonPatch<Values extends object>(plan: Plan<Values>): readonly JsonPatchOperation[] {
  return readingSafely(() => {
    let document: object = plan.comparison.of.template;
    return plan.changes.flatMap((change) => {
      const operations = [testOf(document, change), operationOf(change)];
      const next = applyChanges(document, [change]);
      if (next === null || !isObject(next)) throw adminSyncError("VALUE_UNREADABLE");
      document = next;
      return operations;
    });
  });
}
