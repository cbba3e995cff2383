import { foldText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { LEGAL_FORM_TABLE } from "./legal-form.data.ts";
import { memo } from "./memo.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A Belgian legal form. */
export interface LegalForm {
  /** What the form is called everywhere here: its Dutch abbreviation, such as `BV`, `CommV`, `BVBA`; `ONP` is a sole trader. */
  readonly code: string;
  /** ISO 20275; two where the list has the form twice, none for those that it lacks. */
  readonly elfCodes: readonly string[];
  readonly kboCode?: string;
  /** `former`: abolished by the law of 2019; companies kept such a form until their statutes changed. */
  readonly status: "current" | "former";
  /** Codes of the statutory successor; two where the law leaves a choice. Empty for a current form. */
  readonly successors: readonly string[];
}

/** The languages in which forms have a name. */
export type LegalFormLanguage = "nl" | "fr" | "de";

interface Entry {
  readonly form: LegalForm;
  readonly spellings: Readonly<Record<LegalFormLanguage, readonly string[]>>;
}

/** The key of a spelling: letters and digits, without the words that come and go in long names. */
export function legalFormKey(text: string): string {
  return foldText(text)
    .replace(/ een /g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/^(?:bv|burg(?:erlijke)?venn(?:ootschap)?)(?:ovve?|onder(?:de)?vormvan)(?=[a-z])/, "bv")
    .replace(/^(?:sc|societecivile)sousformed(?:e|une?)(?=[a-z])/, "sc");
}

function readEntry(line: string): Entry {
  const [code = "", elf = "", kboCode = "", became = "", nl = "", fr = "", de = ""] = line.split("|");
  return {
    form: {
      code,
      elfCodes: elf.split(" ").filter(Boolean),
      ...(kboCode === "" ? {} : { kboCode }),
      status: became === "" ? "current" : "former",
      successors: became.split(",").filter((successor) => /[A-Z]/.test(successor)),
    },
    spellings: { nl: nl.split(";"), fr: fr.split(";"), de: de.split(";") },
  };
}

interface Table {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly bySpelling: ReadonlyMap<string, LegalForm>;
}

let table: Table | undefined;

function legalForms(): Table {
  if (table !== undefined) return table;
  const entries = new Map<string, Entry>();
  const bySpelling = new Map<string, LegalForm>();
  for (const line of LEGAL_FORM_TABLE.trim().split("\n")) {
    const entry = readEntry(line);
    const { form, spellings } = entry;
    entries.set(form.code, entry);
    const all = [form.code, form.kboCode ?? "", ...form.elfCodes, ...spellings.nl, ...spellings.fr, ...spellings.de];
    for (const spelling of all) {
      const key = legalFormKey(spelling);
      if (key !== "" && !bySpelling.has(key)) bySpelling.set(key, form);
    }
  }
  table = { entries, bySpelling };
  return table;
}

/** The form of which this is the whole spelling, as `legalFormKey` gives it. */
export function legalFormByKey(key: string): LegalForm | undefined {
  return legalForms().bySpelling.get(key);
}

const read = memo((text: string): LegalForm | null => {
  const whole = legalFormByKey(legalFormKey(text));
  if (whole !== undefined) return whole;
  // "Besloten vennootschap (BV)", "BV / SRL", "610 - BV": several spellings of one form.
  const parts = text.split(/[()/,;:]|\s[-–]\s/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [first, ...others] = parts.map((part) => legalFormByKey(legalFormKey(part)));
  return first !== undefined && others.every((other) => other === first) ? first : null;
});

/**
 * The legal form that text names: an abbreviation, a name in Dutch, French or German, a KBO or an ELF code. Belgian forms only; null for
 * anything else.
 */
export function parseLegalForm(value: unknown): LegalForm | null {
  if (typeof value === "number") return legalFormByKey(String(value).padStart(3, "0")) ?? null;
  const text = readShortText(value);
  return text === null ? null : read(text);
}

/** Whether the source's form is the statutory successor of the template's. */
export function isConverted(template: LegalForm, source: LegalForm): boolean {
  return template.successors.includes(source.code);
}

/** The name of a form by its code; undefined where there is no such code. */
export function legalFormName(code: string, language: LegalFormLanguage): string | undefined {
  return legalForms().entries.get(code)?.spellings[language][0];
}

/** The usual abbreviation of a form by its code, else its name; undefined where there is no such code. */
export function legalFormAbbreviation(code: string, language: LegalFormLanguage): string | undefined {
  const spellings = legalForms().entries.get(code)?.spellings[language];
  return spellings?.[1] || spellings?.[0];
}

const known = (value: unknown, country = "BE"): LegalForm | null => (country === "BE" ? parseLegalForm(value) : null);

/** The form in which a company exists. */
export const legalFormKind: KindDefinition = {
  name: "legalForm",
  canonical: (value, { country }) => known(value, country)?.code ?? legalFormKey(textKey(value)),
  compare: (template, source, { country }) => {
    const [a, b] = [known(template, country), known(source, country)];
    if (a === null || b === null) {
      return a === b && legalFormKey(textKey(template)) === legalFormKey(textKey(source)) ? "cosmetic" : "different";
    }
    if (a === b) return "cosmetic";
    return isConverted(a, b) ? "converted" : "different";
  },
  format: (value, locale) => {
    const form = parseLegalForm(value);
    const language = locale.startsWith("fr") ? "fr" : locale.startsWith("de") ? "de" : "nl";
    return (form === null ? undefined : legalFormAbbreviation(form.code, language)) ?? textKey(value);
  },
};
