import { VALUE_KINDS } from "../values/kinds.ts";
import type { FieldKind } from "./meaning.ts";
import { isObject } from "./stored.ts";

const KINDS: ReadonlySet<unknown> = new Set([...VALUE_KINDS, "partyName", "key"]);

/** Whether something is a kind of value that fields can have: a name of the list, or a definition of one's own. */
export function isFieldKind(kind: unknown): kind is FieldKind {
  return KINDS.has(kind) || (isObject(kind) && typeof kind["canonical"] === "function");
}
