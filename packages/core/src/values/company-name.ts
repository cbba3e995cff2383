import { FORMS, FORMS_AT_END, SAME_WORDS, STATUS } from "./company-name.data.ts";
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

interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  /** Words of the name without its form. */
  readonly key: string;
  readonly form: LegalForm | null;
  /** What is left of the name if its first word is a form after all. */
  readonly otherwise: { readonly key: string; readonly form: LegalForm } | null;
}

interface Readings {
  readonly plain: Reading;
  readonly expanded: Reading;
}

interface Split {
  readonly words: readonly Word[];
  readonly form: LegalForm | null;
}

/** Letters of what every long name of a form has in it; without it a form is short, and has four words at most: `s. p. r. l.` */
const LONG_FORM =
  /ven|soc|ass|ges|stich|fon|gen|gro|samen|inst|pers|aanspr|anon|comm|start|statu|entre|onder|etab|einr|zelf|indep|publi|ovve/;
/** No form without such letters has more letters. */
const SHORT_FORM = 9;
/** An acronym with its dots, a word with the `+` or the `2.0` that belongs to it, or a sign that stands for a word. */
const WORD =
  /(?:(?<![\p{L}\p{N}])\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{N}'’‘´`]+(?:[.,/](?=\p{N})(?<=\p{N}.)\p{N}+)*(?:\++(?!\p{L})|#)?|[&+@€$]/gu;

const sameWords = new Map(
  SAME_WORDS.split(",").flatMap((line) => {
    const [same = "", ...others] = line.split(" ");
    return others.map((word): [string, string] => [word, same]);
  }),
);

function splitWords(clean: string): Word[] {
  return [...clean.matchAll(WORD)]
    .map(({ 0: raw, index }) => ({
      raw,
      folded: foldText(raw).replace(/['.](?!\d)/g, ""),
      start: index,
      end: index + raw.length,
    }))
    .filter((word) => word.folded !== "");
}

/** Whether words that spell a form are one here. Title case marks a word of the name: `De Sa` is no SA. */
function isForm(words: readonly Word[], before: Word | undefined, atEnd: boolean): boolean {
  const key = words.map((word) => word.folded).join("");
  if (key.length > 8) return true;
  if (!FORMS.test(key) && !(atEnd && FORMS_AT_END.test(key))) return atEnd && words.length > 1;
  if (words.length > 1 || key.length > 2 || /^[bn]v$/.test(key)) return true;
  return !/^\p{Lu}\p{Ll}/u.test(words[0]?.raw ?? "") && !/^(?:de|la|le|het|van)$/.test(before?.folded ?? "");
}

/** The words at one end that can be a form, one, two, three … of them, run together. */
function endings(words: readonly Word[], atEnd: boolean, mayBeLong: boolean): string[] {
  const keys: string[] = [];
  let key = "";
  for (let count = 1; count < words.length && count <= (mayBeLong ? 12 : 4); count += 1) {
    const word = words[atEnd ? words.length - count : count - 1]?.folded ?? "";
    key = atEnd ? word + key : key + word;
    if (!mayBeLong && (key.length > SHORT_FORM || (count > 1 && word.length > 5))) break;
    keys.push(key);
  }
  return keys;
}

/** Where a form stands. A bilingual name can carry its form twice. */
const ENDS = [
  [true, false],
  [true, true],
  [false, false],
] as const;

function takeForm(all: readonly Word[]): Split {
  let words = all;
  let form: LegalForm | null = null;
  const mayBeLong = all.some((word) => LONG_FORM.test(word.folded));
  for (const [atEnd, isSecond] of ENDS) {
    if (isSecond && form === null) continue;
    const keys = endings(words, atEnd, mayBeLong);
    for (let count = keys.length; count > 0; count -= 1) {
      const found = legalFormOf(keys[count - 1] ?? "");
      if (found === null || (form !== null && found !== form)) continue;
      const part = atEnd ? words.slice(-count) : words.slice(0, count);
      if (!isForm(part, atEnd ? words.at(-count - 1) : undefined, atEnd)) continue;
      form = found;
      words = atEnd ? words.slice(0, -count) : words.slice(count);
      break;
    }
  }
  return { words, form };
}

const keyOf = (words: readonly string[]): string => words.map((word) => sameWords.get(word) ?? word).join(" ");

function readName(clean: string): Reading {
  const befallen = STATUS.exec(foldText(clean));
  const status = befallen === null ? "" : ` (${befallen.slice(1).findIndex(Boolean)})`;
  const { words, form } = takeForm(splitWords(befallen === null ? clean : clean.slice(0, -befallen[0].length)));
  const folded = words.map((word) => word.folded);
  const [first, ...rest] = folded;
  const maybe = form === null && first !== undefined && rest.length > 0 ? legalFormOf(first) : null;
  return {
    key: keyOf(folded) + status,
    form,
    otherwise: maybe === null ? null : { key: keyOf(rest) + status, form: maybe },
  };
}

const readWords = memo((text: string): Readings => {
  const clean = joinElision(cleanText(text));
  const wide = expandUmlauts(clean);
  const plain = readName(clean);
  return { plain, expanded: wide === clean ? plain : readName(wide) };
});

const ABBREVIATION = /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})$/;
/** A name of plain words, those at its ends no part of a form. */
const PLAIN_NAME = /^(?:\d+|[A-Z][a-z]{3,})(?: [A-Za-z\d&]+)*(?<=(?:^| )(?:\d+|[A-Z][a-z]{3,}))$/;
/** Letters of what may be a form, or may have befallen the company, all the same. */
const NEEDS_CARE = new RegExp(`${LONG_FORM.source}|vba|prl|sbl|mbh|crl|voa|vzw|\\b(?:e?in|en)\\b`, "i");

interface Usual {
  readonly name: string;
  readonly form: LegalForm;
}

/** Most names: plain words with an abbreviation at one end. The two parts as they are written, without taking words apart. */
function readUsual(text: string): Usual | null {
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

const isPlain = ({ name }: Usual): boolean => PLAIN_NAME.test(name) && !NEEDS_CARE.test(name);

const SAME_WORD = new RegExp(`\\b(?:${[...sameWords.keys()].join("|")})\\b`.replace("+", "\\+"));

function usualKey(name: string): string {
  const key = name.toLowerCase();
  return SAME_WORD.test(key) ? keyOf(key.split(" ")) : key;
}

function readings(text: string): Readings {
  const usual = readUsual(text);
  if (usual === null || !isPlain(usual)) return readWords(text);
  const plain = { key: usualKey(usual.name), form: usual.form, otherwise: null };
  return { plain, expanded: plain };
}

/** Compares two usual names; null where they are not plain enough for that. */
function compareUsual(a: Usual | null, b: Usual | null): "cosmetic" | "converted" | "different" | null {
  if (a === null || b === null || !isPlain(a) || (a.name !== b.name && !isPlain(b))) return null;
  const isSame = a.name === b.name || usualKey(a.name) === usualKey(b.name);
  return isSame ? compareLegalForms(a.form, b.form) : "different";
}

function compareReadings(a: Reading, b: Reading): "cosmetic" | "converted" | "different" {
  if (a.key === b.key) return compareLegalForms(a.form, b.form);
  if (a.otherwise?.key === b.key && b.form !== null) return compareLegalForms(a.otherwise.form, b.form);
  if (b.otherwise?.key === a.key && a.form !== null) return compareLegalForms(a.form, b.otherwise.form);
  return "different";
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
    return text === null ? textKey(value) : readings(text).plain.key;
  },
  compare: (template, source) => {
    const [a, b] = [readShortText(template), readShortText(source)];
    const usual = compareUsual(readUsual(a ?? ""), readUsual(b ?? ""));
    if (usual !== null) return usual;
    const [x, y] = [readings(a ?? ""), readings(b ?? "")];
    if (x.plain.key === "" || y.plain.key === "")
      return textKey(template) === textKey(source) ? "cosmetic" : "different";
    const plain = compareReadings(x.plain, y.plain);
    return plain === "different" ? compareReadings(x.expanded, y.expanded) : plain;
  },
};
