import type { JsonValue } from "@adminsync/core/model";
import type { Bound } from "./bound-field.ts";
import { fieldLabel } from "./difference-label.ts";
import { isRecord } from "./is-record.ts";
import { valueText, type Writing } from "./value-text.ts";

/** More than this of a row makes a line that nobody reads. */
const MOST = 5;

/** A whole row in one line: its name, then what else is known of it. */
export function rowText(list: Bound["lists"][number], row: JsonValue, writing: Writing): string {
  if (!isRecord(row)) return "";
  const texts = list.compared.flatMap((field) => {
    const value = row[field.name];
    const text = value === undefined ? "" : valueText(field.kind, value, writing);
    return text === "" || value === false ? [] : [value === true ? fieldLabel(field.from, writing) : text];
  });
  return texts.slice(0, MOST).join(", ");
}
