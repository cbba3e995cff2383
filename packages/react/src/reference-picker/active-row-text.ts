import type { Reference } from "@adminsync/core/model";
import { optionFacts } from "./option-facts.ts";
import type { OptionWords } from "./option-words.ts";
import { saysRowsItself } from "./says-rows.ts";
import type { WholeList } from "./suggested-rows.ts";

/**
 * The active row as it is said aloud, a suggestion with its reasons (`why`), for screen readers that don't say it themselves; null where there is
 * nothing to say.
 */
export function activeRowText(
  { rows, total }: WholeList,
  active: number,
  value: Reference | null,
  words: OptionWords,
  why: readonly string[] = [],
): string | null {
  const reference = rows[active];
  if (reference === undefined || saysRowsItself(navigator.platform)) return null;
  const { messages, formats } = words;
  const { picker } = messages;
  const chosen = reference.externalId === value?.externalId ? [picker.chosen] : [];
  const reasons = why[active] ?? "";
  const said = [reference.name, optionFacts(reference, words), ...(reasons === "" ? [] : [reasons]), ...chosen];
  const row = said.join(", ");
  return picker.activeRow({ row, place: formats.number(active + 1), count: total ?? 0 });
}
