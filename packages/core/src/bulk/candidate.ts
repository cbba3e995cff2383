import type { Match, MatchSubject, Suggestion } from "../match/reference-match.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Reference } from "../model/reference.ts";

/** A reference that may be a dossier's, and why. */
export type Candidate = Match<Reference>;

/** What finds the references that may be a dossier's: an index of `@adminsync/core/match` is one. */
export interface Suggester {
  suggest(subject: MatchSubject, options: { readonly limit: number }): Suggestion<Reference>;
}

/** A dossier as the matcher takes it. */
export function subjectOf({ name, enterpriseNumber, legalForm, tradeName, address }: Dossier): MatchSubject {
  return {
    name,
    enterpriseNumber,
    legalForm,
    commercialName: tradeName,
    street: address?.street,
    number: address?.number,
    box: address?.box,
    postalCode: address?.postalCode,
    city: address?.city,
  };
}
