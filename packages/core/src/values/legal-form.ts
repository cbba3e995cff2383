import { agreeing } from "./agreeing.ts";
import { foldAlphanumeric } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { LEGAL_FORM_PHRASES, LEGAL_FORMS } from "./legal-form.data.ts";
import { memo } from "./memo.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A Belgian legal form. */
export interface LegalForm {
  /** What the form is called everywhere here: its Dutch abbreviation, such as `BV`, `CommV`, `BVBA`; `ONP` is a sole trader. */
  readonly code: string;
  /** ISO 20275; two where the list has the form twice, none for those that it lacks. */
  readonly elfCodes: readonly string[];
  /** The code in the KBO/BCE, where it is known. */
  readonly kboCode?: string;
  /** `former`: abolished by the law of 2019; companies kept such a form until their statutes changed. */
  readonly status: "current" | "former";
  /** Codes of the statutory successor; two where the law leaves a choice. Empty for a current form. */
  readonly successors: readonly string[];
}

const phrases = new Map(
  LEGAL_FORM_PHRASES.trim()
    .split("\n")
    .flatMap((entry) => {
      const [short = "", long = ""] = entry.split("=");
      return long.split(",").map((phrase): [string, string] => [phrase, short]);
    }),
);
const PHRASE = new RegExp([...phrases.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** The key of a spelling: letters and digits, with what makes a long name long shortened; "onder vorm van" does not count. */
export function legalFormKey(text: string): string {
  return foldAlphanumeric(text)
    .replace(PHRASE, (phrase) => phrases.get(phrase) ?? "")
    .replace(/^(?:bv|burgvenn)ovve?/, "bv");
}

const list = (field: string): string[] => (field === "-" ? [] : field.split(","));
const spellings = new Map<string, LegalForm>();

for (const line of LEGAL_FORMS.trim().split("\n")) {
  const [code = "", elf = "", kbo = "", became = "", ...others] = line.split(" ");
  const [kboCode] = list(kbo);
  const form: LegalForm = {
    code,
    elfCodes: list(elf),
    ...(kboCode === undefined ? {} : { kboCode }),
    status: became === "-" ? "current" : "former",
    successors: list(became),
  };
  for (const spelling of [code, kbo, ...form.elfCodes, ...others]) {
    const key = foldAlphanumeric(spelling);
    if (key !== "" && !spellings.has(key)) spellings.set(key, form);
  }
}

/** The form whose whole spelling this is. */
export function findLegalForm(spelling: string): LegalForm | null {
  return spellings.get(legalFormKey(spelling)) ?? null;
}

// "Besloten vennootschap (BV)", "BV / SRL", "610 - BV": several spellings of one form.
const read = memo((text: string): LegalForm | null => findLegalForm(text) ?? agreeing(text, findLegalForm));

/**
 * The legal form that text names: an abbreviation, a name in Dutch, French or German, a KBO or an ELF code. Belgian forms only; null for
 * anything else.
 */
export function parseLegalForm(value: unknown): LegalForm | null {
  const text = readShortText(value);
  if (text === null) return null;
  return read(typeof value === "number" ? text.padStart(3, "0") : text);
}

/** Whether the source's form is the statutory successor of the template's. */
export function isConverted(template: LegalForm, source: LegalForm): boolean {
  return template.successors.includes(source.code);
}

/** How two legal forms relate; one that isn't there does not contradict the other. */
export function compareLegalForms(
  template: LegalForm | null,
  source: LegalForm | null,
): "cosmetic" | "converted" | "different" {
  if (template === null || source === null || template === source) return "cosmetic";
  return isConverted(template, source) ? "converted" : "different";
}

const known = (value: unknown, country = "BE"): LegalForm | null => (country === "BE" ? parseLegalForm(value) : null);

const formKey = (value: unknown, country: string | undefined): string =>
  known(value, country)?.code ?? legalFormKey(textKey(value));

/** The form in which a company exists. */
export const legalFormKind: KindDefinition = {
  name: "legalForm",
  canonical: (value, { country }) => formKey(value, country),
  compare: (template, source, { country }) => {
    const [a, b] = [known(template, country), known(source, country)];
    if (a !== null && b !== null) return compareLegalForms(a, b);
    return formKey(template, country) === formKey(source, country) ? "cosmetic" : "different";
  },
};
