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
  switch (change.kind) {
    case "insert":
      return { ...change, kind: "remove" };
    case "remove":
      return { ...change, kind: "insert" };
    case "set": {
      const { kind, place, before, after } = change;
      return {
        kind,
        place,
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
      };
    }
  }
}

/** The changes that undo these. */
export function inverseOf(changes: readonly Change[]): readonly Change[] {
  return changes.map(turned).reverse();
}
