import type { JsonValue } from "../model/json.ts";
import type { Change, SetChange } from "./change.ts";
import { sameJson, toJson } from "./json.ts";
import { isObject } from "./stored.ts";

/** Where a change can't be made, since the place doesn't hold what it should. */
const MOVED = Symbol("moved");

/** A copy with one field set, or taken out. Defined, not assigned, so that a field named `__proto__` is a field and no more. */
function withField<Values extends object>(values: Values, field: string, value: unknown): Values {
  const copy = { ...values };
  if (value === undefined) Reflect.deleteProperty(copy, field);
  else Object.defineProperty(copy, field, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function own(values: object, field: string): unknown {
  return Object.hasOwn(values, field) ? Reflect.get(values, field) : undefined;
}

function holds(stored: unknown, expected: JsonValue | undefined): boolean {
  if (stored === undefined || expected === undefined) return stored === expected;
  return sameJson(toJson(stored), expected);
}

function setField<Values extends object>(values: Values, field: string, change: SetChange): Values | typeof MOVED {
  return holds(own(values, field), change.before) ? withField(values, field, change.after) : MOVED;
}

/** The place of a row: where it was, or where it went when rows were put before it. */
function placeOfRow(rows: readonly unknown[], index: number, row: JsonValue): number {
  if (index < rows.length && holds(rows[index], row)) return index;
  return rows.findIndex((other) => holds(other, row));
}

function changeRows(rows: readonly unknown[], change: Change): readonly unknown[] | typeof MOVED {
  if (change.kind === "insert") return [...rows.slice(0, change.index), change.row, ...rows.slice(change.index)];
  if (change.kind === "remove") {
    const at = placeOfRow(rows, change.index, change.row);
    return at === -1 ? MOVED : rows.filter((_, index) => index !== at);
  }
  const [, index, field] = change.place;
  const row = index === undefined ? undefined : rows[index];
  if (index === undefined || field === undefined || !isObject(row)) return MOVED;
  const changed = setField(row, field, change);
  return changed === MOVED ? MOVED : rows.map((other, at) => (at === index ? changed : other));
}

function applyOne<Values extends object>(values: Values, change: Change): Values | typeof MOVED {
  if (change.kind === "set" && change.place.length === 1) return setField(values, change.place[0], change);
  const list = change.kind === "set" ? change.place[0] : change.list;
  const rows = own(values, list);
  if (!Array.isArray(rows)) return MOVED;
  const changed = changeRows(rows, change);
  return changed === MOVED ? MOVED : withField(values, list, changed);
}

/** Makes changes one after the other on copies of what they touch. Answers null where a place doesn't hold what it should. */
export function applyChanges<Values extends object>(values: Values, changes: readonly Change[]): Values | null {
  let now: Values = values;
  for (const change of changes) {
    const next = applyOne(now, change);
    if (next === MOVED) return null;
    now = next;
  }
  return now;
}
