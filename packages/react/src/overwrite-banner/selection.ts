import type { Comparison, Difference, FieldKind, Selection } from "@adminsync/core/compare";
import type { Choice } from "@adminsync/core/model";
import { boundField } from "./bound-field.ts";

/** What a user chose in a review. A difference that is in neither map is as its binding proposes. */
export interface Choices {
  /** By key; null where the user left it open himself. */
  readonly choices: ReadonlyMap<string, Choice | null>;
  /** Why he keeps his, by key. */
  readonly reasons: ReadonlyMap<string, string>;
}

const IDENTIFYING: ReadonlySet<FieldKind> = new Set<FieldKind>([
  "enterpriseNumber",
  "establishmentNumber",
  "vatNumber",
  "nationalNumber",
  "key",
]);

/** Whether a difference is in a number that says who or what this is about. */
export function identifies(comparison: Comparison, difference: Difference): boolean {
  const field = boundField(comparison.of.binding, difference.at);
  return field !== undefined && IDENTIFYING.has(field.kind);
}

/**
 * What the user chose for a difference, or else what its binding proposes; null where it stays open. A number that identifies is never proposed:
 * another number may be another company.
 */
export function choiceFor({ choices }: Choices, comparison: Comparison, difference: Difference): Choice | null {
  const chosen = choices.get(difference.key);
  if (chosen !== undefined) return chosen;
  return difference.preselected && !identifies(comparison, difference) ? { kind: "take" } : null;
}

/** What the review carries out; a line that stays open is not in it. */
export function selectionOf(made: Choices, comparison: Comparison): Selection {
  return new Map(
    comparison.differences.flatMap((difference) => {
      const choice = choiceFor(made, comparison, difference);
      if (choice === null) return [];
      return [[difference.key, selected(choice, made.reasons.get(difference.key))] as const];
    }),
  );
}

/** One choice for all: what 'use the data' and 'keep mine' carry out. Reasons that were typed go along. */
export function selectAll({ reasons }: Choices, comparison: Comparison, choice: Choice): Selection {
  return new Map(comparison.differences.map(({ key }) => [key, selected(choice, reasons.get(key))]));
}

function selected(choice: Choice, reason: string | undefined): { readonly choice: Choice; readonly why?: string } {
  const why = choice.kind === "keep" ? (reason?.trim() ?? "") : "";
  return why === "" ? { choice } : { choice, why };
}
