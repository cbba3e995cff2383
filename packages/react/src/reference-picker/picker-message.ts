import type { PickerMessages } from "../messages/picker-messages.ts";
import type { SearchState } from "./search-model.ts";

/** What is said of a search in one line: how many were found, that it is under way, or that nothing was. */
export function searchText(state: SearchState, words: PickerMessages): string {
  const { rows, total, request, text, answered } = state;
  if (request !== null && (rows.length === 0 || request.cursor === null)) return words.searching;
  if (rows.length === 0) return answered === null ? words.searching : words.nothing({ text });
  return total === null ? words.foundAtLeast({ count: rows.length }) : words.found({ count: total });
}
