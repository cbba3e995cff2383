import { isEmptyValue } from "./empty.ts";
import type { CompareOptions, KindDefinition, ValueMeaning } from "./kind-definition.ts";
import { kindOf, type ValueKind } from "./kinds.ts";
import { readingSafely } from "./reading-safely.ts";
import { structureKey } from "./structure.ts";
import { textKey } from "./text.ts";

const NO_OPTIONS: CompareOptions = {};

/** Whether a value says nothing as a value of its kind. */
export function isEmpty(kind: KindDefinition, value: unknown): boolean {
  return isEmptyValue(value) || kind.isEmpty?.(value) === true;
}

/** Text of nothing but signs has no key of its kind, and is itself. */
function keyOf(kind: KindDefinition, value: unknown, options: CompareOptions): string {
  return kind.canonical(value, options) || textKey(value);
}

/** As `compareValues`, for who gives errors their codes himself. */
export function compareKind(
  kind: KindDefinition,
  template: unknown,
  source: unknown,
  options: CompareOptions = NO_OPTIONS,
): ValueMeaning {
  const [noTemplate, noSource] = [isEmpty(kind, template), isEmpty(kind, source)];
  if (noTemplate || noSource) return noTemplate && noSource ? "same" : "different";
  if (typeof template === "object" && typeof source === "object" && structureKey(template) === structureKey(source))
    return "same";
  if (kind.compare !== undefined) return kind.compare(template, source, options);
  return keyOf(kind, template, options) === keyOf(kind, source, options) ? "cosmetic" : "different";
}

/** As `canonicalValue`, for who gives errors their codes himself. */
export function canonicalKey(kind: KindDefinition, value: unknown, options: CompareOptions = NO_OPTIONS): string {
  return isEmpty(kind, value) ? "" : keyOf(kind, value, options);
}

/**
 * How the template's value and the source's relate. Answers for any two values; throws only `AdminSyncError` with `VALUE_CYCLIC`,
 * `VALUE_TOO_DEEP` or `VALUE_UNREADABLE`.
 * @example compareValues("legalForm", "BVBA", "SRL") // "converted"
 */
export function compareValues(
  kind: ValueKind | KindDefinition,
  template: unknown,
  source: unknown,
  options: CompareOptions = NO_OPTIONS,
): ValueMeaning {
  if (Object.is(template, source)) return "same";
  return readingSafely(() => compareKind(kindOf(kind), template, source, options));
}

/**
 * A key for maps and hashes; empty text for an empty value. Values that mean the same have the same key, and different ones different keys, for
 * numbers, dates, amounts, percentages, countries, languages, text and legal forms (BVBA and its successor BV are different). For names and
 * addresses it is near that: a company's key leaves its legal form out; a person's does not tell the family name from the first; two people
 * whose names differ as `Müller` and `Mueller`, or the Dutch and the French name of one street, have two keys though they are cosmetic.
 * Throws as `compareValues` does.
 */
export function canonicalValue(
  kind: ValueKind | KindDefinition,
  value: unknown,
  options: CompareOptions = NO_OPTIONS,
): string {
  return readingSafely(() => canonicalKey(kindOf(kind), value, options));
}
