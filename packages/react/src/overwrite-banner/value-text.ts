import type { FieldKind } from "@adminsync/core/compare";
import type { JsonValue } from "@adminsync/core/model";
import { formatValue } from "@adminsync/core/values";
import type { DifferenceMessages } from "../messages/difference-messages.ts";

/** How values are written for people: the words of a language, and the tag by which numbers and dates go. */
export interface Writing {
  readonly words: DifferenceMessages;
  readonly tag: string;
}

/** A value of a field as a user reads it; empty text where there is none. */
export function valueText(kind: FieldKind, value: JsonValue, { words, tag }: Writing): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return formatValue(kind === "partyName" || kind === "key" ? "text" : kind, value, tag);
}
