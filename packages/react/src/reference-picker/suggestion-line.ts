import type { Candidate } from "@adminsync/core/bulk";
import type { SyncCause } from "@adminsync/core/sync";
import type { Reference } from "@adminsync/core/model";
import { lookAt, type Looked } from "./look-at.ts";
import type { SuggestionsState } from "./suggestion-model.ts";

/** What stands below the field. */
export type SuggestionLine =
  | { readonly kind: "nothing" }
  | { readonly kind: "suggesting" }
  | { readonly kind: "failed"; readonly cause: SyncCause }
  /** A client is chosen: what agrees and what differs. `isDoubtful`: what tells clients apart differs, so it is laid open by itself. */
  | { readonly kind: "chosen"; readonly looked: Looked; readonly isBest: boolean; readonly isDoubtful: boolean }
  | { readonly kind: "best"; readonly candidate: Candidate }
  | { readonly kind: "possible"; readonly count: number }
  | { readonly kind: "none-fits"; readonly said: boolean; readonly nearest: readonly Candidate[] }
  | { readonly kind: "no-suggestion" };

/** So many are told of who came nearest. */
const MOST_NEAREST = 3;

function isDoubtful({ differ, reference }: Looked): boolean {
  return differ.includes("number") || differ.includes("name") || reference.linkedTo.length > 0;
}

/** What is to be said below the field of the suggestions, and of who is chosen. */
export function suggestionLine(state: SuggestionsState, value: Reference | null, locale: string): SuggestionLine {
  if (value !== null) {
    const looked = lookAt(value, state, locale);
    if (looked === null) return { kind: "nothing" };
    const isBest = state.kind === "ready" && state.best?.reference.externalId === value.externalId;
    return { kind: "chosen", looked, isBest, isDoubtful: isDoubtful(looked) };
  }
  if (state.kind === "unavailable") return { kind: "nothing" };
  if (state.kind === "loading") return { kind: "suggesting" };
  if (state.kind === "failed") return { kind: "failed", cause: state.cause };
  const { best, candidates, possible, noneFits } = state;
  if (noneFits !== null) {
    return { kind: "none-fits", said: noneFits === "user", nearest: candidates.slice(0, MOST_NEAREST) };
  }
  if (best !== null) return { kind: "best", candidate: best };
  return possible.length === 0 ? { kind: "no-suggestion" } : { kind: "possible", count: possible.length };
}

/** The client that is laid beside the dossier when it is opened; null where there is none. */
export function firstLook(state: SuggestionsState, value: Reference | null): Reference | null {
  if (value !== null) return value;
  if (state.kind !== "ready" || state.noneFits !== null) return null;
  return (state.best ?? state.possible[0])?.reference ?? null;
}
