import type { LegalForm } from "../values/legal-form.ts";

/** What the legal forms of a dossier and a reference say of each other. */
export const FORM_LEVELS = ["unknown", "only-one", "same", "converted", "other"] as const;
export type FormLevel = (typeof FORM_LEVELS)[number];

/** Compares two forms; the one may be the other's successor, on either side. */
export function compareForms(dossier: LegalForm | null, reference: LegalForm | null): FormLevel {
  if (dossier === null || reference === null) return dossier === reference ? "unknown" : "only-one";
  if (dossier.code === reference.code) return "same";
  return dossier.successors.includes(reference.code) || reference.successors.includes(dossier.code)
    ? "converted"
    : "other";
}
