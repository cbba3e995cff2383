/** What a reference says of itself, as far as matching and searching go. A `Reference` of `core/model` is one. */
export interface MatchableReference {
  /** The package's own key; what is added under a key that is there already takes its place. */
  readonly externalId: string;
  readonly name: string;
  readonly commercialName?: string | undefined;
  readonly legalForm?: string | undefined;
  readonly enterpriseNumber?: string | undefined;
  /** The street, with or without the house number in it. */
  readonly street?: string | undefined;
  readonly number?: string | undefined;
  readonly box?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly city?: string | undefined;
}

/** Whom a dossier is about, as far as it says so: the same facts as a reference's, each in any spelling, none of them required. */
export type MatchSubject = Partial<Omit<MatchableReference, "externalId">>;

/**
 * Why a reference is, or is not, the one that is meant. Codes with their facts; a host's messages make the sentences.
 * What is `for` the match made it likelier, what is `against` made it less likely.
 */
export type MatchReason =
  | { readonly code: "same-number"; readonly speaks: "for" }
  /** The dossier's number fails its check digits and is one slip away from the reference's. */
  | { readonly code: "number-mistyped"; readonly speaks: "for" }
  | { readonly code: "other-number"; readonly speaks: "against" }
  | { readonly code: "same-name"; readonly speaks: "for" }
  | { readonly code: "similar-name"; readonly speaks: "for" }
  | { readonly code: "other-name"; readonly speaks: "against" }
  /** The name of one is the trade name of the other. */
  | { readonly code: "trade-name"; readonly speaks: "for" }
  /** Words that only the reference has, such as `Holding`. */
  | { readonly code: "words-only-in-reference"; readonly speaks: "against"; readonly words: readonly string[] }
  | { readonly code: "words-only-in-dossier"; readonly speaks: "against"; readonly words: readonly string[] }
  /** The one form is the statutory successor of the other. Codes as in `core/values`. */
  | { readonly code: "form-converted"; readonly speaks: "for"; readonly from: string; readonly to: string }
  | { readonly code: "other-form"; readonly speaks: "against"; readonly dossier: string; readonly reference: string }
  | { readonly code: "same-address"; readonly speaks: "for" }
  | { readonly code: "same-street"; readonly speaks: "for" }
  | { readonly code: "same-town"; readonly speaks: "for" }
  | { readonly code: "other-address"; readonly speaks: "against" }
  | { readonly code: "other-town"; readonly speaks: "against" }
  /** Made of words that many companies bear, and neither a number nor an address backs it. */
  | { readonly code: "common-name"; readonly speaks: "against" }
  /** Another reference bears the same name. */
  | { readonly code: "name-borne-by-others"; readonly speaks: "against"; readonly others: number }
  /** The dossier's number is that of another reference. */
  | { readonly code: "number-of-another"; readonly speaks: "against" };

/** How far a match may be trusted: `certain` may be linked unseen, `likely` deserves a look, `possible` is merely the nearest. */
export type MatchVerdict = "certain" | "likely" | "possible";

/** One reference that may be meant by a subject. */
export interface Match<R> {
  readonly reference: R;
  /** The probability that this is the one that is meant, 0 to 1; those of all matches and of 'none of them' add up to at most 1. */
  readonly confidence: number;
  readonly verdict: MatchVerdict;
  /** The weightiest first. */
  readonly reasons: readonly MatchReason[];
}

/** Who may be meant by a subject. */
export interface Suggestion<R> {
  /** `certain`: `best` is given. `unsure`: someone has to look. `none-fits`: probably no client of this package; `matches` says who came nearest and why not. */
  readonly outcome: "certain" | "unsure" | "none-fits";
  /** The first match, only where it is certain and clearly ahead of the next; else null. */
  readonly best: Match<R> | null;
  /** The likeliest first, at most `limit`. */
  readonly matches: readonly Match<R>[];
  /** The probability that no reference of this index is meant. */
  readonly noneConfidence: number;
}

/** Where a searched text was found: a field of the reference and the part `[start, end)` of it to highlight, in UTF-16 units. */
export interface SearchRange {
  readonly field: "name" | "commercialName" | "enterpriseNumber" | "externalId" | "city";
  readonly start: number;
  readonly end: number;
}

/** One reference that a typed text finds. */
export interface SearchHit<R> {
  readonly reference: R;
  /** How it was found, in the order in which hits come. */
  readonly found: "exact" | "prefix" | "word-prefix" | "inside" | "fuzzy";
  readonly ranges: readonly SearchRange[];
}
