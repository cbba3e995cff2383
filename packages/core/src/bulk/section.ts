import type { DossierId } from "../model/ids.ts";
import { clashes } from "./clashes.ts";
import type { BulkRow } from "./state.ts";

/** Where a dossier stands in the list, by what is left to do about it. */
export type Section =
  | "clash"
  | "certain"
  | "likely"
  | "none"
  | "none-fits"
  | "decided-before"
  | "waiting"
  | "linked"
  | "trouble";

/** The sections in the order in which they are worked through. */
export const SECTIONS: readonly Section[] = [
  "trouble",
  "clash",
  "certain",
  "likely",
  "none",
  "waiting",
  "linked",
  "none-fits",
  "decided-before",
];

/** The section of each dossier. Ticking moves none: a row must not leave under the hand that ticked it. */
export function sections(rows: ReadonlyMap<DossierId, BulkRow>): ReadonlyMap<DossierId, Section> {
  const clashing = clashes(rows);
  return new Map([...rows].map(([id, row]) => [id, sectionOf(row, clashing.has(id))]));
}

function sectionOf({ listed, choice, suggestion, outcome }: BulkRow, clashing: boolean): Section {
  if (outcome.kind === "linked" || outcome.kind === "linking") return "linked";
  if (outcome.kind === "failed" || outcome.kind === "held") return "trouble";
  if (clashing) return "clash";
  if (choice.kind === "none-fits") return "none-fits";
  if (listed.decidedBefore) return "decided-before";
  if (suggestion.kind === "waiting") return "waiting";
  if (suggestion.best !== null) return "certain";
  const some = suggestion.candidates.some(({ verdict }) => verdict !== "possible");
  return some && !suggestion.noneFits ? "likely" : "none";
}
