import { adminSyncError } from "../errors/admin-sync-error.ts";
import type { Choice } from "../model/decision.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import type { Binding, BoundField, BoundList } from "./binding.ts";
import type { Change, Place } from "./change.ts";
import type { Difference } from "./difference.ts";
import { sameJson, toJson } from "./json.ts";
import { isObject, rowsOf, type LooseTemplate } from "./stored.ts";

/** What a change writes must be JSON already: only then does its inverse restore it exactly. */
function asJson(value: unknown): JsonValue {
  const json = toJson(value);
  const exact = typeof value === "object" ? !(value instanceof Date) : json === value;
  if (!exact) throw adminSyncError("VALUE_UNREADABLE");
  return json;
}

function setColumns(
  changes: Change[],
  stored: LooseTemplate,
  written: LooseTemplate,
  at: (column: string) => Place,
): void {
  for (const [column, value] of Object.entries(written)) {
    const before = stored[column] === undefined ? undefined : asJson(stored[column]);
    const after = value === undefined ? undefined : asJson(value);
    if (before === after || (before !== undefined && after !== undefined && sameJson(before, after))) continue;
    changes.push({
      kind: "set",
      place: at(column),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  }
}

function isRow(value: JsonValue): value is JsonObject {
  return isObject(value);
}

/** A row in the template's own fields. */
function storedRow(list: BoundList, row: JsonValue): JsonObject {
  if (!isRow(row)) throw adminSyncError("VALUE_UNREADABLE");
  const entries = list.fields.flatMap((field) => {
    const value = row[field.name];
    return value === undefined ? [] : Object.entries(field.write(value));
  });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined).map(([column, value]) => [column, asJson(value)]),
  );
}

/** The value that a choice puts into the template, or undefined where the template stays as it is. */
function chosen(difference: Difference, choice: Choice): JsonValue | undefined {
  if (choice.kind === "keep") return undefined;
  return choice.kind === "take" ? difference.source : choice.value;
}

interface Sorted {
  readonly sets: Change[];
  readonly removes: Change[];
  readonly inserts: { readonly list: BoundList; readonly row: JsonObject }[];
}

function find<Bound extends { readonly name: string }>(all: readonly Bound[], name: string): Bound {
  const found = all.find((bound) => bound.name === name);
  if (found === undefined) throw adminSyncError("VALUE_UNREADABLE");
  return found;
}

function changeRow(
  sorted: Sorted,
  list: BoundList,
  template: LooseTemplate,
  difference: Difference,
  value: JsonValue,
): void {
  const index = difference.rows?.template ?? null;
  if (index === null) {
    if (value === null) return;
    const row = isRow(value) && isRow(difference.source) ? { ...difference.source, ...value } : value;
    sorted.inserts.push({ list, row: storedRow(list, row) });
    return;
  }
  const stored = rowsOf(template[list.name])[index];
  if (stored === undefined) throw adminSyncError("VALUE_UNREADABLE");
  if (value === null) {
    const row = asJson(stored);
    if (isRow(row)) sorted.removes.push({ kind: "remove", list: list.name, index, row });
    return;
  }
  setColumns(sorted.sets, stored, storedRow(list, value), (column) => [list.name, index, column]);
}

function changeField(
  sorted: Sorted,
  field: BoundField,
  stored: LooseTemplate,
  value: JsonValue,
  at: (column: string) => Place,
): void {
  setColumns(sorted.sets, stored, field.write(value), at);
}

function inserted(template: LooseTemplate, inserts: Sorted["inserts"], removes: readonly Change[]): readonly Change[] {
  const changes: Change[] = [];
  const lengths = new Map<string, number>();
  for (const { list, row } of inserts) {
    let index = lengths.get(list.name);
    if (index === undefined) {
      const stored = template[list.name];
      if (!Array.isArray(stored)) setColumns(changes, template, { [list.name]: [] }, (column) => [column]);
      const removed = removes.filter((change) => change.kind === "remove" && change.list === list.name).length;
      index = rowsOf(stored).length - removed;
    }
    changes.push({ kind: "insert", list: list.name, index, row });
    lengths.set(list.name, index + 1);
  }
  return changes;
}

/** The changes that choices make to a template: fields first, then rows out from the last to the first, then rows in at the end. */
export function planChanges(
  binding: Binding<object>,
  template: LooseTemplate,
  choices: readonly { readonly difference: Difference; readonly choice: Choice }[],
): readonly Change[] {
  const sorted: Sorted = { sets: [], removes: [], inserts: [] };
  for (const { difference, choice } of choices) {
    const value = chosen(difference, choice);
    if (value === undefined) continue;
    const { at } = difference;
    if (at.kind === "field") {
      changeField(sorted, find(binding.fields, at.field), template, value, (column) => [column]);
      continue;
    }
    const list = find(binding.lists, at.list);
    const index = difference.rows?.template ?? null;
    const row = index === null ? undefined : rowsOf(template[list.name])[index];
    if (at.field === undefined) changeRow(sorted, list, template, difference, value);
    else if (row !== undefined && index !== null) {
      changeField(sorted, find(list.fields, at.field), row, value, (column) => [list.name, index, column]);
    }
  }
  const last = (change: Change): number => (change.kind === "remove" ? change.index : 0);
  const removes = [...sorted.removes].sort((a, b) => last(b) - last(a));
  return [...sorted.sets, ...removes, ...inserted(template, sorted.inserts, removes)];
}
