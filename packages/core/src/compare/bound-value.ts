import type { JsonObject, JsonValue } from "../model/json.ts";
import type { BoundField, BoundList } from "./binding.ts";
import { toJson } from "./json.ts";
import type { SourceRow } from "./projection.ts";
import type { LooseTemplate } from "./stored.ts";

/** The value of a bound field, as read from a template or from a row of it. */
export function readBound(field: BoundField, stored: LooseTemplate): unknown {
  return field.read === null ? stored[field.name] : field.read(stored);
}

/** A row of a template as plain JSON, by the names of its bound fields. */
export function templateRow(list: BoundList, stored: LooseTemplate): JsonObject {
  return Object.fromEntries(list.fields.map((field) => [field.name, toJson(readBound(field, stored))]));
}

/** A row of the source in the same shape; what it doesn't supply is absent. */
export function sourceRow(list: BoundList, supplied: ReadonlySet<BoundField>, row: SourceRow): JsonObject {
  const entries: [string, JsonValue][] = [];
  for (const field of list.fields) {
    const value = row[field.from];
    if (value !== undefined && supplied.has(field)) entries.push([field.name, toJson(value)]);
  }
  return Object.fromEntries(entries);
}
