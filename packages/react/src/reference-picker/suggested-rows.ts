import type { Candidate } from "@adminsync/core/bulk";
import type { ExternalId, Reference } from "@adminsync/core/model";
import type { SearchState } from "./search-model.ts";
import type { SuggestionsState } from "./suggestion-model.ts";

/** So many suggestions stand on top of the list where none is sure. */
const MOST_SUGGESTED = 3;

const NONE: readonly Candidate[] = [];

/** Who stands on top of the list: the best one alone, else the likeliest; nobody where none fits. */
export function suggestedOf(state: SuggestionsState): readonly Candidate[] {
  if (state.kind !== "ready" || state.noneFits !== null) return NONE;
  return state.best === null ? state.possible.slice(0, MOST_SUGGESTED) : [state.best];
}

/** Suggestions belong to the whole list; who typed, searches. */
export function showsSuggestions({ text, answered }: SearchState): boolean {
  return text === "" && (answered === null || answered === "");
}

/** The whole list as it is known, and its length. */
export interface WholeList {
  readonly rows: readonly Reference[];
  /** How many rows there are in all; null where nobody knows. */
  readonly total: number | null;
}

/**
 * The suggestions, then all others without them: nobody stands in the list twice, and its length stays what it is. Those that came `late`, when the
 * others could be seen already, stay in their place among these too, and count twice: taken out, all below would move under the pointer.
 */
export function wholeList(search: SearchState, suggested: readonly Candidate[], late = false): WholeList {
  const { rows, cursor, total, answered } = search;
  if (suggested.length === 0) return { rows, total };
  const onTop = suggested.map(({ reference }) => reference);
  if (late) return { rows: [...onTop, ...rows], total: total === null ? null : total + onTop.length };
  const ids = new Set<ExternalId>(onTop.map(({ externalId }) => externalId));
  const all = [...onTop, ...rows.filter(({ externalId }) => !ids.has(externalId))];
  // What is suggested and no longer in the list counts once the end is known.
  return { rows: all, total: answered !== null && cursor === null ? all.length : total };
}
