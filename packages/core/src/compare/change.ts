import type { JsonObject, JsonValue } from "../model/json.ts";

/** A place in a template: a field, or a field of a row of a list. */
export type Place = readonly [field: string] | readonly [list: string, row: number, field: string];

/** Sets one stored field. Without `before` it was absent, without `after` it becomes absent. */
export type SetChange = {
  readonly kind: "set";
  readonly place: Place;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
};

/** Puts a row into a list. */
export type InsertChange = {
  readonly kind: "insert";
  readonly list: string;
  readonly index: number;
  readonly row: JsonObject;
};

/** Takes a row out of a list. */
export type RemoveChange = {
  readonly kind: "remove";
  readonly list: string;
  readonly index: number;
  readonly row: JsonObject;
};

/** One change to the stored values of a template. Each knows what it replaces, so each can be turned round. */
export type Change = SetChange | InsertChange | RemoveChange;

function turned(change: Change): Change {
  if (change.kind === "insert") return { ...change, kind: "remove" };
  if (change.kind === "remove") return { ...change, kind: "insert" };
  const { kind, place, before, after } = change;
  return {
    kind,
    place,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}

/** The changes that undo these, the last one first. */
export function inverseOf(changes: readonly Change[]): readonly Change[] {
  const inverse: Change[] = [];
  for (let at = changes.length - 1; at >= 0; at -= 1) {
    const change = changes[at];
    if (change !== undefined) inverse.push(turned(change));
  }
  return inverse;
}
