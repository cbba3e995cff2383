import { cleanText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readText } from "./read-value.ts";
import { structureKey } from "./structure.ts";

/** The key of a value as free text: only white space, invisible characters and the Unicode form do not count. */
export function textKey(value: unknown): string {
  const text = readText(value);
  return text === null ? structureKey(value) : cleanText(text);
}

/** Free text. */
export const textKind: KindDefinition = { name: "text", canonical: textKey };
