import type { DifferenceKind } from "./difference.ts";

/** What is known of a field whose two sides do not mean the same. */
export interface FieldState {
  /** The template holds nothing there. */
  readonly templateEmpty: boolean;
  /** Null without a base; else whether each side still means what the base meant, and whether the user kept his own last time. */
  readonly base: { readonly templateChanged: boolean; readonly sourceChanged: boolean; readonly kept: boolean } | null;
}

/** The three-way table, for a field or a field of a row: null shows nothing. */
export function fieldKind({ templateEmpty, base }: FieldState): DifferenceKind | null {
  if (base === null) return templateEmpty ? "fill" : "conflict";
  if (!base.templateChanged) return "changed-at-source";
  if (base.sourceChanged) return "conflict";
  return base.kept ? null : "changed-by-hand";
}

/** What was last decided on a row that one side lacks now. `absent`: that side had no such row at that moment. */
export interface RowDecision {
  readonly choice: "take" | "keep" | "edited";
  readonly template: "present" | "absent";
  readonly source: "present" | "absent";
}

/** The table for a row that only the source has. `onceShared`: a field of it was decided, so the template had it. */
export function sourceRowKind(
  last: RowDecision | null,
  onceShared: boolean,
  sourceChanged: boolean,
): DifferenceKind | null {
  if (last === null) return onceShared ? "changed-by-hand" : "added";
  if (last.source === "absent") return "added";
  if (last.choice !== "keep") return "changed-by-hand";
  return sourceChanged ? "added" : null;
}

/** The table for a row that only the template has. */
export function templateRowKind(
  last: RowDecision | null,
  onceSupplied: boolean,
  editedByHand: boolean,
): DifferenceKind | null {
  if (last !== null) {
    const declinedThenTyped = last.choice === "keep" && last.template === "absent";
    if (last.source === "absent" || declinedThenTyped) return null;
  } else if (!onceSupplied) return null;
  return editedByHand ? "conflict" : "removed";
}
