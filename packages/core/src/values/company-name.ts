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

/** The first letters of what every long name of a form has in it; without it a form has four words at most: `s. p. r. l.` */
const LONG_FORM = /ven|soc|ass|ges|stich|fon|gen|gro|samen|inst|pers/;
/** An acronym with its dots, a word with the `+` or the `2.0` that belongs to it, or a sign that stands for a word. */
const WORD =
  /(?:(?<![\p{L}\p{N}])\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{N}'’‘´`]+(?:[.,/](?=\p{N})(?<=\p{N}.)\p{N}+)*(?:\++(?!\p{L})|#)?|[&+@€$]/gu;

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

function takeForm(all: readonly Word[]): Split {
  let words = all;
  let form: LegalForm | null = null;
  const longest = all.some((word) => LONG_FORM.test(word.folded)) ? 12 : 4;
  // A bilingual name can carry its form twice.
  for (const atEnd of [true, true, false]) {
    for (let count = Math.min(words.length - 1, longest); count > 0; count -= 1) {
      const part = atEnd ? words.slice(-count) : words.slice(0, count);
      const found = legalFormOf(part.map((word) => word.folded).join(""));
      if (found === null || (form !== null && found !== form)) continue;
      if (!isForm(part, atEnd ? words.at(-count - 1) : undefined, atEnd)) continue;
      form = found;
      words = atEnd ? words.slice(0, -count) : words.slice(count);
      break;
    }
  }
  return { words, form };
}

const keyOf = (words: readonly Word[], status: string): string =>
  words.map(({ folded }) => SAME_WORDS.find(([, same]) => same.test(folded))?.[0] ?? folded).join(" ") + status;

function readName(clean: string): Reading {
  const befallen = STATUS.exec(foldText(clean));
  const status = befallen === null ? "" : ` (${befallen.slice(1).findIndex(Boolean)})`;
  const { words, form } = takeForm(splitWords(befallen === null ? clean : clean.slice(0, -befallen[0].length)));
  const [first, ...rest] = words;
  const maybe = form === null && first !== undefined && rest.length > 0 ? legalFormOf(first.folded) : null;
  return {
    key: keyOf(words, status),
    form,
    otherwise: maybe === null ? null : { key: keyOf(rest, status), form: maybe },
  };
}

const readings = memo((text: string): Readings => {
  const clean = joinElision(cleanText(text));
  const wide = expandUmlauts(clean);
  const plain = readName(clean);
  return { plain, expanded: wide === clean ? plain : readName(wide) };
});

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
    const [x, y] = [readings(a ?? ""), readings(b ?? "")];
    if (x.plain.key === "" || y.plain.key === "")
      return textKey(template) === textKey(source) ? "cosmetic" : "different";
    const plain = compareReadings(x.plain, y.plain);
    return plain === "different" ? compareReadings(x.expanded, y.expanded) : plain;
  },
};
