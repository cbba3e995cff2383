import { takeForm } from "./company-name-form.ts";
import { compareUsual, isPlain, readUsual, usualKey } from "./company-name-usual.ts";
import { splitWords, wordsKey } from "./company-name-words.ts";
import { STATUS } from "./company-name.data.ts";
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

function readName(clean: string): Reading {
  const befallen = STATUS.exec(foldText(clean));
  const status = befallen === null ? "" : ` (${befallen.slice(1).findIndex(Boolean)})`;
  const { words, form } = takeForm(splitWords(befallen === null ? clean : clean.slice(0, -befallen[0].length)));
  const folded = words.map((word) => word.folded);
  const [first, ...rest] = folded;
  const maybe = form === null && first !== undefined && rest.length > 0 ? legalFormOf(first) : null;
  return {
    key: wordsKey(folded) + status,
    form,
    otherwise: maybe === null ? null : { key: wordsKey(rest) + status, form: maybe },
  };
}

const readWords = memo((text: string): Readings => {
  const clean = joinElision(cleanText(text));
  const wide = expandUmlauts(clean);
  const plain = readName(clean);
  return { plain, expanded: wide === clean ? plain : readName(wide) };
});

function readings(text: string): Readings {
  const usual = readUsual(text);
  if (usual === null || !isPlain(usual)) return readWords(text);
  const plain = { key: usualKey(usual.name), form: usual.form, otherwise: null };
  return { plain, expanded: plain };
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
