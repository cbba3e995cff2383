import { parseLegalForm } from "../values/legal-form.ts";

/** What the law calls those who own a company and those who govern it. The words are also the ids and lists of the ready-made bindings. */
export interface NamesInLaw {
  readonly owners: "shareholders" | "partners";
  readonly governing: "directors" | "managers";
}

/**
 * Forms with partners ('vennoten', 'associés'): VOF, CommV and the partnership (Code of companies and associations, articles 4:1 and 4:22); those
 * that the Companies Code of 1999 called so, as long as a company still has such a form.
 */
const PARTNERS: ReadonlySet<string> = new Set([
  "VOF",
  "CommV",
  "MS",
  "BVBA",
  "EBVBA",
  "S-BVBA",
  "CVBA",
  "CVOA",
  "CV-oud",
  "GCV",
]);

/**
 * Forms with managers ('zaakvoerders', 'gérants'): VOF, CommV and the partnership (articles 4:11 and 4:22), the EEIG (regulation 2137/85, article
 * 19); BVBA and Comm.VA by the Companies Code of 1999. All others have directors.
 */
const MANAGERS: ReadonlySet<string> = new Set([
  "VOF",
  "CommV",
  "MS",
  "EESV",
  "BVBA",
  "EBVBA",
  "S-BVBA",
  "CVOA",
  "GCV",
  "Comm.VA",
]);

/** The form without what it is besides: with a social purpose, public. */
const plain = (code: string): string => code.replace(/-(?:SO|PR)$/, "");

/**
 * Which names to use for a legal form, however it is written: `BVBA`, `sprl`, `besloten vennootschap`. A form that is not known, or none, has
 * shareholders and directors, as most have.
 * @example namesInLaw("CommV") // { owners: "partners", governing: "managers" }
 */
export function namesInLaw(legalForm: unknown): NamesInLaw {
  const code = plain(parseLegalForm(legalForm)?.code ?? "");
  return {
    owners: PARTNERS.has(code) ? "partners" : "shareholders",
    governing: MANAGERS.has(code) ? "managers" : "directors",
  };
}
