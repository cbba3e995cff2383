import { FORMS, FORMS_AT_END, SAME_WORDS, STATUS } from "./company-name.data.ts";
import { cleanText, expandUmlauts, foldText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { isConverted, legalFormByKey, type LegalForm } from "./legal-form.ts";
import { memo } from "./memo.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A company's name, and the legal form that was written with it. */
export interface CompanyName {
  readonly name: string;
  readonly legalForm?: LegalForm;
}

interface Word {
  /** As written. */
  readonly raw: string;
  /** What counts. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly form: LegalForm;
  readonly words: number;
}

interface Reading {
  /** Words of the name without its form. */
  readonly key: string;
  readonly form: LegalForm | undefined;
  /** What is left of the name if its first word is a form after all. */
  readonly otherwise: { readonly key: string; readonly form: LegalForm } | undefined;
}

interface Readings {
  readonly plain: Reading;
  readonly expanded: Reading;
}

const LONGEST_FORM = 14;
const sameWords = new Map<string, string>();
SAME_WORDS.split(" ").forEach((word, index, all) => {
  if (index % 2 === 0) sameWords.set(word, all[index + 1] ?? word);
});

/** Words of a clean name: letters and digits, with `+` and `&` where they stand for something, and the point inside `2.0`. */
function splitWords(clean: string): Word[] {
  return [
    ...clean.matchAll(
      /&|(?:[\p{L}\p{M}](?:\.(?=[\p{L}]\.)|\.(?=[\p{L}](?![\p{L}\p{N}]))))+\p{L}\.?|[\p{L}\p{N}\p{M}'’‘´`]+(?:[.,](?=\p{N})\p{N}+)*\+*|\++|[#@€$]/gu,
    ),
  ]
    .map((found) => ({
      raw: found[0],
      folded: foldText(found[0]).replace(/['.](?!\d)/g, ""),
      start: found.index,
      end: found.index + found[0].length,
    }))
    .filter((word) => word.folded !== "");
}

/** Title case marks a word of the name: `De Sa` is no SA. */
function isForm(key: string, words: readonly Word[], before: Word | undefined, atEnd: boolean): boolean {
  if (words.length > 1 && key.length > 9) return true;
  if (!FORMS.test(key) && !(atEnd && (FORMS_AT_END.test(key) || words.length > 1)))
    return words.length === 1 && key.length > 8;
  const [only] = words;
  if (words.length > 1 || only === undefined || key.length > 2 || /^[bn]v$/.test(key)) return true;
  return !/^\p{Lu}\p{Ll}/u.test(only.raw) && !/^(?:de|la|le|het|van)$/.test(before?.folded ?? "");
}

function formAt(words: readonly Word[], atEnd: boolean): Found | undefined {
  for (let count = Math.min(words.length - 1, LONGEST_FORM); count > 0; count -= 1) {
    const part = atEnd ? words.slice(-count) : words.slice(0, count);
    const key = part.map((word) => word.folded).join("");
    const form = legalFormByKey(key.replace(/een(?=sociaaloogmerk$)/, ""));
    if (form !== undefined && isForm(key, part, atEnd ? words.at(-count - 1) : undefined, atEnd))
      return { form, words: count };
  }
  return undefined;
}

interface Split {
  readonly words: readonly Word[];
  readonly form: LegalForm | undefined;
}

function takeForm(all: readonly Word[]): Split {
  let words = all;
  let form: LegalForm | undefined;
  // A bilingual name can carry its form twice.
  for (const atEnd of [true, true, false]) {
    const found = formAt(words, atEnd);
    if (found === undefined || (form !== undefined && found.form !== form)) continue;
    form = found.form;
    words = atEnd ? words.slice(0, -found.words) : words.slice(found.words);
  }
  return { words, form };
}

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => sameWords.get(folded) ?? folded).join(" ");

function readName(clean: string): Reading {
  const status = STATUS.exec(foldText(clean));
  const named =
    status === null ? clean : clean.slice(0, foldText(clean).length === clean.length ? status.index : clean.length);
  const { words, form } = takeForm(splitWords(named));
  const suffix = status === null ? "" : ` (${[status[1], status[2], status[3]].findIndex(Boolean)})`;
  const [first, ...rest] = words;
  const maybe = form === undefined && first !== undefined && rest.length > 0 ? legalFormByKey(first.folded) : undefined;
  return {
    key: keyOf(words) + suffix,
    form,
    otherwise: maybe === undefined ? undefined : { key: keyOf(rest) + suffix, form: maybe },
  };
}

const readings = memo((text: string): Readings => {
  const clean = cleanText(text).normalize("NFC");
  const wide = expandUmlauts(clean);
  const plain = readName(clean);
  return { plain, expanded: wide === clean ? plain : readName(wide) };
});

function compareForms(a: LegalForm | undefined, b: LegalForm | undefined): "cosmetic" | "converted" | "different" {
  if (a === undefined || b === undefined || a === b) return "cosmetic";
  return isConverted(a, b) ? "converted" : "different";
}

function compareReadings(a: Reading, b: Reading): "cosmetic" | "converted" | "different" {
  if (a.key === b.key) return compareForms(a.form, b.form);
  if (a.otherwise?.key === b.key && b.form !== undefined) return compareForms(a.otherwise.form, b.form);
  if (b.otherwise?.key === a.key && a.form !== undefined) return compareForms(a.form, b.otherwise.form);
  return "different";
}

/** Takes the legal form off a name, at its end or its start: `"Bakkerij Peeters, N.V."` is `{ name: "Bakkerij Peeters", legalForm: NV }`. */
export function splitCompanyName(name: string): CompanyName {
  const clean = cleanText(name);
  const { words, form } = takeForm(splitWords(clean));
  const [first, last] = [words.at(0), words.at(-1)];
  if (form === undefined || first === undefined || last === undefined) return { name: clean };
  const kept = clean.slice(clean.startsWith('"') ? 0 : first.start, last.end);
  return { name: kept, legalForm: form };
}

/**
 * The name of a company. Where its legal form stands and how it is written does not matter, nor its absence: the form has a field of its own.
 * Another form is a difference, or a conversion.
 */
export const companyNameKind: KindDefinition = {
  name: "companyName",
  canonical: (value) => {
    const text = readShortText(value);
    return text === null ? textKey(value) : readings(text).plain.key || textKey(value);
  },
  compare: (template, source) => {
    const [a, b] = [readShortText(template), readShortText(source)];
    if (a === null || b === null) return textKey(template) === textKey(source) ? "cosmetic" : "different";
    const [x, y] = [readings(a), readings(b)];
    if (x.plain.key === "" || y.plain.key === "") return textKey(a) === textKey(b) ? "cosmetic" : "different";
    const plain = compareReadings(x.plain, y.plain);
    return plain === "different" ? compareReadings(x.expanded, y.expanded) : plain;
  },
};
