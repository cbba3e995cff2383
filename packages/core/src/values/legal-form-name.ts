import { LEGAL_FORM_NAMES } from "./legal-form-names.data.ts";

/** The languages in which forms have a name. */
export type LegalFormLanguage = "nl" | "fr" | "de";

const LANGUAGES: readonly LegalFormLanguage[] = ["nl", "fr", "de"];
const lines = new Map(
  LEGAL_FORM_NAMES.trim()
    .split("\n")
    .map((line): [string, string[]] => {
      const [code = "", ...names] = line.split("|");
      return [code, names];
    }),
);

function spelling(
  code: string,
  language: LegalFormLanguage,
): [name: string | undefined, abbreviation: string | undefined] {
  const [name, abbreviation] = lines.get(code)?.[LANGUAGES.indexOf(language)]?.split(";") ?? [];
  return [name, abbreviation];
}

/** The name of a form by its code; undefined where there is no such code. */
export function legalFormName(code: string, language: LegalFormLanguage): string | undefined {
  return spelling(code, language)[0];
}

/** The usual abbreviation of a form by its code, else its name; undefined where there is no such code. */
export function legalFormAbbreviation(code: string, language: LegalFormLanguage): string | undefined {
  const [name, abbreviation] = spelling(code, language);
  return abbreviation ?? name;
}
