import { foldText } from "../values/fold.ts";
import { defineKind, type KindDefinition } from "../values/kind-definition.ts";

const NO: ReadonlySet<string> = new Set(["", "0", "false", "no", "nee", "neen", "non", "nein", "n", "off"]);

function isTicked(value: unknown): boolean {
  if (typeof value === "string") return !NO.has(foldText(value));
  return value !== null && value !== undefined && value !== false && value !== 0;
}

/** A tick box, however a template stores it: true, `"true"`, `"x"` and `"1"` are ticked; false, `"0"`, `"nee"` and nothing are not. */
export const tick: KindDefinition = defineKind({
  name: "tick",
  canonical: (value) => (isTicked(value) ? "1" : ""),
  isEmpty: (value) => !isTicked(value),
});
