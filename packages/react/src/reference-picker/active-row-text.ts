import type { Reference } from "@adminsync/core/model";
import { optionFacts, type OptionWords } from "./option-facts.ts";
import { saysRowsItself } from "./says-rows.ts";
import type { SearchState } from "./search-model.ts";

/** The active row as it is said aloud, for screen readers that don't say it themselves; null where there is nothing to say. */
export function activeRowText(
  { rows, total }: SearchState,
  active: number,
  value: Reference | null,
  words: OptionWords,
): string | null {
  const reference = rows[active];
  if (reference === undefined || saysRowsItself(navigator.platform)) return null;
  const { messages, formats } = words;
  const { picker } = messages;
  const chosen = reference.externalId === value?.externalId ? [picker.chosen] : [];
  const row = [reference.name, optionFacts(reference, words), ...chosen].join(", ");
  return picker.activeRow({ row, place: formats.number(active + 1), count: total ?? 0 });
}
