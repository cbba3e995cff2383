import type { Candidate } from "@adminsync/core/bulk";
import type { Dossier, Reference } from "@adminsync/core/model";
import type { MatchReason } from "@adminsync/core/match";
import { compareSides, tally, type SideLine } from "../match-words/compare-sides.ts";
import type { SideField } from "../messages/suggestion-messages.ts";
import type { SuggestionsState } from "./suggestion-model.ts";

/** Who comes after the client that is looked at, and in which fields he differs from the dossier. */
export interface NextCandidate {
  readonly candidate: Candidate;
  readonly differ: readonly SideField[];
}

/** A client laid beside the dossier. */
export interface Looked {
  readonly reference: Reference;
  /** What the matcher says of it; null where it was found by searching. */
  readonly candidate: Candidate | null;
  /** Empty where the dossier is not known. */
  readonly lines: readonly SideLine[];
  readonly agree: readonly SideField[];
  readonly differ: readonly SideField[];
  /** What the fields don't tell. */
  readonly remarks: readonly MatchReason[];
  readonly next: NextCandidate | null;
}

/** Reasons that no field shows. */
const REMARKS: ReadonlySet<MatchReason["code"]> = new Set([
  "trade-name",
  "common-name",
  "name-borne-by-others",
  "number-of-another",
]);

/** The candidate that a client is; null where it is none. */
export function candidateOf(reference: Reference, candidates: readonly Candidate[]): Candidate | null {
  return candidates.find((one) => one.reference.externalId === reference.externalId) ?? null;
}

function sides(
  dossier: Dossier | null,
  reference: Reference,
  candidate: Candidate | null,
  locale: string,
): readonly SideLine[] {
  return dossier === null ? [] : compareSides({ dossier, reference, reasons: candidate?.reasons ?? [], locale });
}

/** Lays a client beside the dossier that is suggested for; null as long as nothing is known to lay beside it. */
export function lookAt(reference: Reference, state: SuggestionsState, locale: string): Looked | null {
  if (state.kind !== "ready") return null;
  const { dossier, candidates } = state;
  const candidate = candidateOf(reference, candidates);
  const lines = sides(dossier, reference, candidate, locale);
  if (lines.length === 0 && candidate === null) return null;
  const second = candidates.find((one) => one.reference.externalId !== reference.externalId) ?? null;
  return {
    reference,
    candidate,
    lines,
    ...tally(lines),
    remarks: (candidate?.reasons ?? []).filter(({ code }) => REMARKS.has(code)),
    next:
      second === null
        ? null
        : { candidate: second, differ: tally(sides(dossier, second.reference, second, locale)).differ },
  };
}
