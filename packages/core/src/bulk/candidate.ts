import type { Dossier } from "../model/dossier.ts";
import type { Reference } from "../model/reference.ts";

/** A reference that may be a dossier's, and why; the shape in which the matcher answers. */
export interface Candidate {
  readonly reference: Reference;
  /** Between 0 and 1, calibrated. */
  readonly confidence: number;
  readonly verdict: "certain" | "likely" | "possible";
  readonly reasons: readonly CandidateReason[];
}

/** A reason of the matcher: a code that the messages turn into a sentence. */
export interface CandidateReason {
  readonly code: string;
}

/** Finds the references that may be a dossier's; `best` only when it is certain and clearly ahead of the next. */
export interface Suggester {
  suggest(
    dossier: Dossier,
    options: { readonly limit: number },
  ): { readonly best: Candidate | null; readonly candidates: readonly Candidate[] };
}
