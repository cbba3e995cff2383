import { canonicalKey, compareKind } from "../values/compare-values.ts";
import { formInName } from "../values/company-name.ts";
import { isEmptyValue } from "../values/empty.ts";
import { expandUmlauts } from "../values/fold.ts";
import type { CompareOptions, KindDefinition, ValueMeaning } from "../values/kind-definition.ts";
import { kindOf, type ValueKind } from "../values/kinds.ts";

/**
 * What a bound field holds: a kind of value, built in or one's own; `partyName`, a person's or a company's name as the row says; `key`, which
 * identifies a row, is written with it and never compared.
 */
export type FieldKind = ValueKind | KindDefinition | "partyName" | "key";

/** How a kind is to be read, where a value alone doesn't say. */
export type FieldOptions = CompareOptions;

/** Whether a row is a person or a company, where it is known. */
export type Party = "natural" | "legal" | null;

/** Whether a value holds nothing: absent, null, blanks. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || isEmptyValue(value);
}

/** Whether a value holds nothing as its kind is understood: an unticked box, an address of which only the country is known. */
export function holdsNothing(kind: FieldKind, value: unknown): boolean {
  if (isEmpty(value)) return true;
  return kind !== "partyName" && kind !== "key" && kindOf(kind).isEmpty?.(value) === true;
}

/** Compares two values by what they mean. Values that are identical to the letter, as most are, are not parsed. */
export function compareMeaning(
  kind: FieldKind,
  options: FieldOptions | undefined,
  party: Party,
  template: unknown,
  source: unknown,
): ValueMeaning {
  if (Object.is(template, source)) return "same";
  if (kind !== "partyName") return compareKind(kindOf(kind === "key" ? "text" : kind), template, source, options);
  const meaning = compareKind(kindOf(party === "legal" ? "companyName" : "personName"), template, source);
  return meaning === "different" && party === null ? compareKind(kindOf("companyName"), template, source) : meaning;
}

/** Whether two values mean the same. An abolished legal form and its successor do not. */
export function meansSame(meaning: ValueMeaning): boolean {
  return meaning === "same" || meaning === "cosmetic";
}

/** Whether two values are both known and do not mean the same. */
export function unlike(kind: ValueKind, a: unknown, b: unknown): boolean {
  if (a === b || a === null || b === null || isEmpty(a) || isEmpty(b)) return false;
  return !meansSame(compareKind(kindOf(kind), a, b));
}

/** The canonical form of a value as text, or null where there is none. */
export function evidenceKey(kind: ValueKind | KindDefinition, value: unknown): string | null {
  return value === null || isEmpty(value) ? null : canonicalKey(kindOf(kind), value);
}

/** The canonical forms of a name: two where its umlauts can be written in two ways. */
export function nameSpellings(party: "natural" | "legal", name: unknown): readonly string[] {
  const kind = party === "natural" ? "personName" : "companyName";
  const key = evidenceKey(kind, name);
  if (key === null) return [];
  const expanded = typeof name === "string" ? expandUmlauts(name) : name;
  const other = expanded === name ? key : evidenceKey(kind, expanded);
  return other === key || other === null ? [key] : [key, other];
}

/** The legal form in a company's name; '' where there is none. */
export function legalFormIn(name: string): string {
  return formInName(name)?.code ?? "";
}

/** The canonical form of a value as text; '' where it is not known. */
export function partKey(kind: FieldKind, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (kind === "key") return evidenceKey("text", value) ?? "";
  return evidenceKey(kind === "partyName" ? "personName" : kind, value) ?? "";
}
