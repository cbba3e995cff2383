import type { Comparison, Difference } from "@adminsync/core/compare";
import type { JsonValue } from "@adminsync/core/model";
import { isRecord } from "./is-record.ts";
import { valueText, type Writing } from "./value-text.ts";

/** A list of a binding, as far as it is needed to write its rows. */
export type BoundList = Comparison["of"]["binding"]["lists"][number];

/** What stays away from a row in one line: what only identifies it, and its name where that stands already. */
const MOST = 5;

/** A whole row in one line: its name, then what else is known of it. */
export function rowText(list: BoundList, row: JsonValue, writing: Writing): string {
  if (!isRecord(row)) return "";
  const texts = list.compared.flatMap((field) => {
    const value = row[field.name];
    const text = value === undefined ? "" : valueText(field.kind, value, writing);
    return text === "" || value === false ? [] : [value === true ? fieldLabel(field.from, writing) : text];
  });
  return texts.slice(0, MOST).join(", ");
}

/** The label of a field by the name that the projection gives it; a name of the host's own stands as it is. */
export function fieldLabel(from: string, { words }: Writing): string {
  const labels: Readonly<Record<string, string>> = words.fields;
  return labels[from] ?? from;
}

/** Who a row is about. */
export function rowTitle(difference: Difference, { words }: Writing): string {
  const { at } = difference;
  if (at.kind === "field") return words.company;
  return at.row.name ?? at.row.enterpriseNumber ?? at.row.externalId ?? words.nameless;
}
