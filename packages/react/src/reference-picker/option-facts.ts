import type { Reference } from "@adminsync/core/model";
import { referenceDetail } from "../sync-tab/reference-option.ts";
import type { OptionWords } from "./option-words.ts";
import { toMind } from "./to-mind.ts";

/** The second line of an option: number, town and legal form, and what to mind; or why it can't be linked. */
export function optionFacts(reference: Reference, words: OptionWords): string {
  const mind = toMind(reference, words);
  const facts = reference.linkable === true ? [referenceDetail(reference), ...mind] : mind;
  return facts.filter((fact) => fact !== "").join(" · ");
}
