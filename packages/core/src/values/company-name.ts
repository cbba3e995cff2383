import { takeForm } from "./company-name-form.ts";
import { foldWord, splitWords, wordsKey, type Word } from "./company-name-words.ts";
import { FORMS, STATUS } from "./company-name.data.ts";
import { cleanText, expandUmlauts, foldText, joinElision } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { compareLegalForms, legalFormOf, type LegalForm } from "./legal-form.ts";
import { memo } from "./memo.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A company's name, and the legal form that was written with it. */
export interface CompanyName {
  readonly name: string;
  readonly legalForm?: LegalForm;
}

interface Reading {
  /** Words of the name without its form: as folded, and with `ü` as `ue`. */
  readonly keys: readonly [plain: string, expanded: string];
  readonly form: LegalForm | null;
  /** What is left of the name if its first word is a form after all. */
  readonly otherwise: Reading | null;
}

function readingOf(words: readonly Word[], form: LegalForm | null, status: string): Reading {
  const [first, ...rest] = words;
  const maybe = form === null && first !== undefined && rest.length > 0 ? legalFormOf(first.folded) : null;
  const key = (fold: (word: Word) => string): string => wordsKey(words.map(fold)) + status;
  return {
    keys: [key((word) => word.folded), key((word) => foldWord(expandUmlauts(word.raw)))],
    form,
    otherwise: maybe === null ? null : readingOf(rest, maybe, status),
  };
}

const readWords = memo((text: string): Reading => {
  const clean = joinElision(cleanText(text));
  const befallen = STATUS.exec(foldText(clean));
  const status = befallen === null ? "" : ` (${befallen.slice(1).findIndex(Boolean)})`;
  const { words, form } = takeForm(splitWords(befallen === null ? clean : clean.slice(0, -befallen[0].length)));
  return readingOf(words, form, status);
});

const ABBREVIATION = /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})$/;

/** What stands before or behind a usual abbreviation, as in most names, and its form; null where there is none. */
function splitUsual(text: string): { readonly name: string; readonly form: LegalForm } | null {
  const [first, last] = [text.indexOf(" "), text.lastIndexOf(" ")];
  const atEnd = ABBREVIATION.test(text.slice(last + 1));
  const key = (atEnd ? text.slice(last + 1) : text.slice(0, first)).replaceAll(".", "").toLowerCase();
  const form = FORMS.test(key) ? legalFormOf(key) : null;
  return form === null ? null : { name: atEnd ? text.slice(0, last) : text.slice(first + 1), form };
}

function compareReadings(a: Reading, b: Reading): "cosmetic" | "converted" | "different" {
  if (a.keys.some((key, at) => key === b.keys[at])) return compareLegalForms(a.form, b.form);
  if (a.otherwise !== null && b.form !== null) return compareReadings(a.otherwise, b);
  return b.otherwise !== null && a.form !== null ? compareReadings(a, b.otherwise) : "different";
}

/** The legal form in a name; null where there is none. */
export function formInName(name: string): LegalForm | null {
  return readWords(name).form;
}

/** Takes the legal form off a name, at its end or its start: `"Bakkerij Peeters, N.V."` is `{ name: "Bakkerij Peeters", legalForm: NV }`. */
export function splitCompanyName(name: string): CompanyName {
  const clean = cleanText(name);
  const { words, form } = takeForm(splitWords(clean));
  const [first, last] = [words.at(0), words.at(-1)];
  if (form === null || first === undefined || last === undefined) return { name: clean };
  // Quotes around the name, and a bracket that was opened in it, stay.
  const kept = clean.slice(first.start, last.end);
  const opened = /["«“„]/.test(clean.slice(0, first.start)) ? clean.slice(0, first.start).trimStart().slice(-1) : "";
  const closed = /^["»”“)]/.exec(clean.slice(last.end))?.[0] ?? "";
  return { name: (opened + kept + (opened !== "" || kept.includes("(") ? closed : "")).trim(), legalForm: form };
}

/**
 * The name of a company. Where its legal form stands and how it is written does not matter, nor its absence: the form has a field of its own.
 * Another form is a difference, or a conversion.
 */
export const companyNameKind: KindDefinition = {
  name: "companyName",
  canonical: (value) => {
    const text = readShortText(value);
    return text === null ? textKey(value) : readWords(text).keys[0];
  },
  compare: (template, source) => {
    const [a, b] = [readShortText(template), readShortText(source)];
    const [u, v] = [splitUsual(a ?? ""), splitUsual(b ?? "")];
    if (u !== null && u.name === v?.name) return compareLegalForms(u.form, v.form);
    const [x, y] = [readWords(a ?? ""), readWords(b ?? "")];
    if (x.keys[0] !== "" && y.keys[0] !== "") return compareReadings(x, y);
    return textKey(template) === textKey(source) ? "cosmetic" : "different";
  },
};
