import { LONG_FORM } from "./company-name-form.ts";
import { SAME, wordsKey } from "./company-name-words.ts";
import { FORMS } from "./company-name.data.ts";
import { compareLegalForms, legalFormOf, type LegalForm } from "./legal-form.ts";

const ABBREVIATION = /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})$/;
/** A name of plain words, those at its ends no part of a form. */
const PLAIN_NAME = /^(?:\d+|[A-Z][a-z]{3,})(?: [A-Za-z\d&]+)*(?<=(?:^| )(?:\d+|[A-Z][a-z]{3,}))$/;
/** Letters of what may be a form, or may have befallen the company, all the same. */
const NEEDS_CARE = new RegExp(
  `${LONG_FORM.source}|vba|prl|sbl|mbh|cr[il]|voa|vzw|wiv|kgaa|geie|ivog|ente$|\\b(?:e?in|en)\\b`,
  "i",
);

/** A name with a usual abbreviation at one end: the two parts as they are written. */
export interface UsualName {
  readonly name: string;
  readonly form: LegalForm;
}

/** Reads a name without taking its words apart, as most can be; null where there is no such abbreviation. */
export function readUsual(text: string): UsualName | null {
  const [first, last] = [text.indexOf(" "), text.lastIndexOf(" ")];
  const atEnd = ABBREVIATION.test(text.slice(last + 1));
  const [word, name] = atEnd
    ? [text.slice(last + 1), text.slice(0, last)]
    : [text.slice(0, first), text.slice(first + 1)];
  if (!atEnd && !ABBREVIATION.test(word)) return null;
  const key = word.replaceAll(".", "").toLowerCase();
  const form = FORMS.test(key) ? legalFormOf(key) : null;
  return form === null ? null : { name, form };
}

/** Whether nothing but the abbreviation can be a form: then the parts are all that there is to know. */
export function isPlain({ name }: UsualName): boolean {
  return PLAIN_NAME.test(name) && !NEEDS_CARE.test(name);
}

const SAME_WORD = new RegExp(`\\b(?:${[...SAME.keys()].join("|")})\\b`.replace("+", "\\+"));

/** The key of a plain name, as of its words. */
export function usualKey(name: string): string {
  const key = name.toLowerCase();
  return SAME_WORD.test(key) ? wordsKey(key.split(" ")) : key;
}

/** Compares two usual names; null where they are not plain enough for that. */
export function compareUsual(a: UsualName | null, b: UsualName | null): "cosmetic" | "converted" | "different" | null {
  if (a === null || b === null || !isPlain(a) || (a.name !== b.name && !isPlain(b))) return null;
  const isSame = a.name === b.name || usualKey(a.name) === usualKey(b.name);
  return isSame ? compareLegalForms(a.form, b.form) : "different";
}
