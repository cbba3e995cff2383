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

/** Letters and digits with what makes a long name long shortened; "onder vorm van" does not count. */
function shorten(key: string): string {
  return key.replace(PHRASE, (phrase) => phrases.get(phrase) ?? "").replace(/^(?:bv|burgvenn)ovve?/, "bv");
}

/** What stands before and behind a form's abbreviations in Dutch, French and German when it has a social purpose, is public, or civil. */
const VARIANTS: readonly (readonly [code: RegExp, before: string, behind: string])[] = [
  [/^(.+)-SO$/, "", "so,vso,fs,msz"],
  [/^(.+)-PR$/, "or", "pr,dpu"],
  [/^BV-(?!PR)(.+)$/, "bv,sc,zrg", ""],
];

const list = (field: string): string[] => (field === "" || field === "-" ? [] : field.split(","));

function readTable(): ReadonlyMap<string, LegalForm> {
  const known = new Map<string, LegalForm>();
  const spellings = new Map<LegalForm, readonly string[]>();
  const learn = (form: LegalForm, keys: readonly string[]): void => {
    for (const key of keys) if (!known.has(key)) known.set(key, form);
  };
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
    spellings.set(form, [foldAlphanumeric(code), ...others]);
    learn(form, [...(spellings.get(form) ?? []), ...[...form.elfCodes, ...list(kbo)].map(foldAlphanumeric)]);
  }
  for (const form of spellings.keys()) {
    for (const [code, before, behind] of VARIANTS) {
      const base = known.get(foldAlphanumeric(code.exec(form.code)?.[1] ?? ""));
      for (const key of (base && spellings.get(base)) ?? []) {
        learn(form, [...list(before).map((word) => word + key), ...list(behind).map((word) => key + word)]);
      }
    }
  }
  return known;
}

let table: ReadonlyMap<string, LegalForm> | undefined;

/** The form that folded letters and digits spell. */
export function legalFormOf(key: string): LegalForm | null {
  table ??= readTable();
  return table.get(key) ?? (key.length > 7 ? table.get(shorten(key)) : undefined) ?? null;
}

const findLegalForm = (text: string): LegalForm | null => legalFormOf(foldAlphanumeric(text));

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
  known(value, country)?.code ?? (foldAlphanumeric(textKey(value)) || textKey(value));

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
