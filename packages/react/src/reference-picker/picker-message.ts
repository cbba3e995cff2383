import { UNKNOWN_SITUATION } from "../messages/error-text.ts";
import type { Formats } from "../messages/formats.ts";
import type { Messages } from "../messages/messages.ts";
import type { PickerMessages } from "../messages/picker-messages.ts";
import type { SearchState } from "./search-model.ts";

/** What is said of a search in one line: how many were found, that it is under way, or that nothing was. */
export function searchText(state: SearchState, words: PickerMessages): string {
  const { rows, total, request, text, answered } = state;
  if (request !== null) return request.cursor === null ? words.searching : words.more;
  if (rows.length === 0) return answered === null ? words.searching : words.nothing({ text });
  return total === null ? words.foundAtLeast({ count: rows.length }) : words.found({ count: total });
}

/** That the rows are from a list of before; null where they are from now. */
export function keptText({ kept }: SearchState, words: PickerMessages, formats: Formats): string | null {
  return kept === null ? null : words.kept({ when: formats.exact(kept.listedAt) });
}

/** Why a search failed, and what there is nevertheless; null where it did not fail. */
export function troubleText(
  { cause, rows, answered }: SearchState,
  { picker, errors }: Messages,
): { readonly what: string; readonly next: string } | null {
  if (cause === null) return null;

  return {
    what: cause.code === "OFFLINE" ? picker.offline : errors[cause.code](UNKNOWN_SITUATION).what,
    next: rows.length === 0 ? picker.searchAgain : picker.keptFor({ text: answered ?? "" }),
  };
}
