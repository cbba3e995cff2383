/**
 * How two values relate, the template's first, the source's second.
 * `same`: identical, or both empty · `cosmetic`: means the same, written otherwise ·
 * `converted`: the template has a legal form that the law of 2019 abolished, the source its statutory successor · `different`.
 */
export type ValueMeaning = "same" | "cosmetic" | "converted" | "different";

/** What the values themselves do not tell. */
export interface CompareOptions {
  /** Percentages: whether a bare number is a fraction (`0.25`) or a percentage (`25`, the default). */
  readonly numbers?: "fraction" | "percent";
  /** Legal forms: the country whose forms these are, ISO 3166-1 alpha-2. Belgium by default; only its forms are known. */
  readonly country?: string;
}

/**
 * What a kind of value means. The built-in kinds are such objects too, so a host's own kind can do all that they do.
 * Every function gets values that are not empty; what one throws reaches the caller as an error with a code.
 */
export interface KindDefinition {
  readonly name: string;
  /** A key: values that mean the same have the same key. */
  readonly canonical: (value: unknown, options: CompareOptions) => string;
  /** Needed only where equal keys do not yet mean equal values, or where there is `converted`. Never called for identical values. */
  readonly compare?: (template: unknown, source: unknown, options: CompareOptions) => ValueMeaning;
  /** For people to read; the text of the value by default. */
  readonly format?: (value: unknown, locale: string) => string;
  /** Whether a value that is not blank says nothing all the same, such as an address with a country only. */
  readonly isEmpty?: (value: unknown) => boolean;
}

/**
 * Adds a kind of one's own, to be passed wherever a kind is asked for.
 * @example
 * const iban = defineKind({ name: "iban", canonical: (value) => String(value).replaceAll(" ", "").toUpperCase() });
 * compareValues(iban, "BE68 5390 0754 7034", "BE68539007547034"); // "cosmetic"
 */
export function defineKind(definition: KindDefinition): KindDefinition {
  return definition;
}
