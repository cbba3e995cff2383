import type { Comparison, Difference, Selection } from "@adminsync/core/compare";
import type { Choice, DecisionBatch, JsonValue, NewDecisionBatch } from "@adminsync/core/model";
import type { Problem } from "../ui/problem-notice.tsx";

/** What can be taken back, and how. */
export interface Undoable {
  readonly batch: DecisionBatch;
  readonly inverse: JsonValue;
}

/** What the bar told when it was done. */
export interface Done {
  readonly kind: "done";
  /** The differences as they were then: one that is not among them has come since, and raises the bar again. */
  readonly known: Comparison | null;
  readonly taken: number;
  readonly total: number;
  /** Null where it can't be taken back. */
  readonly undo: Undoable | null;
  readonly undoing: boolean;
}

/** What a user is doing with a bar. The differences themselves are derived from store and values. */
export interface OverwriteModel {
  /** The differences as the user saw them when the review was opened; null while it is closed. */
  readonly seen: Comparison | null;
  /** What the user chose himself, by key. A difference that is not in it is as its binding proposes. Kept until it is carried out. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** What is being carried out, as it was shown. */
  readonly applying: Comparison | null;
  /** The host has taken the values over; these decisions are still to be saved. */
  readonly unsaved: { readonly batch: NewDecisionBatch; readonly taken: number; readonly total: number } | null;
  readonly outcome: Done | { readonly kind: "undone"; readonly known: Comparison | null } | null;
  readonly problem: Problem | null;
}

/** What happens to a bar. */
export type OverwriteEvent =
  | { readonly kind: "opened"; readonly comparison: Comparison }
  | { readonly kind: "closed" }
  | { readonly kind: "chosen"; readonly key: string; readonly choice: Choice }
  | { readonly kind: "all-chosen"; readonly keys: readonly string[]; readonly choice: Choice }
  | { readonly kind: "acknowledged"; readonly comparison: Comparison }
  | { readonly kind: "applying"; readonly comparison: Comparison }
  | { readonly kind: "taken-over"; readonly unsaved: NonNullable<OverwriteModel["unsaved"]> }
  | { readonly kind: "saved"; readonly taken: number; readonly total: number; readonly undo: Undoable }
  | { readonly kind: "stale"; readonly comparison: Comparison }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "undoing" }
  | { readonly kind: "undone" }
  | { readonly kind: "undo-failed"; readonly again: boolean }
  | { readonly kind: "dismissed" };

export const NEW_BAR: OverwriteModel = {
  seen: null,
  choices: new Map(),
  applying: null,
  unsaved: null,
  outcome: null,
  problem: null,
};

/** The bar after something happened. What the user chose is lost by nothing but its being carried out. */
export function overwrite(model: OverwriteModel, event: OverwriteEvent): OverwriteModel {
  const { outcome } = model;
  switch (event.kind) {
    case "opened":
    case "acknowledged":
    case "stale":
      return { ...model, seen: event.comparison, applying: null, problem: null };
    case "closed":
      return { ...model, seen: null, problem: model.unsaved === null ? null : model.problem };
    case "chosen":
      return { ...model, choices: new Map([...model.choices, [event.key, event.choice]]) };
    case "all-chosen":
      return {
        ...model,
        choices: new Map([...model.choices, ...event.keys.map((key) => [key, event.choice] as const)]),
      };
    case "applying":
      return { ...model, applying: event.comparison, outcome: null, problem: null };
    case "taken-over":
      return { ...model, unsaved: event.unsaved };
    case "saved": {
      const { taken, total, undo } = event;
      return { ...NEW_BAR, outcome: { kind: "done", known: model.applying, taken, total, undo, undoing: false } };
    }
    case "failed":
      return { ...model, applying: null, problem: event.problem };
    case "undoing":
      return outcome?.kind === "done" ? { ...model, outcome: { ...outcome, undoing: true } } : model;
    case "undone":
      return { ...NEW_BAR, outcome: { kind: "undone", known: outcome?.known ?? null } };
    case "undo-failed":
      return outcome?.kind === "done"
        ? { ...model, outcome: { ...outcome, undoing: false, undo: event.again ? outcome.undo : null } }
        : model;
    case "dismissed":
      break;
  }
  return { ...model, outcome: null, problem: null };
}

/** What the user chose for a difference, or else what its binding proposes; null where it stays open. */
export function choiceFor(model: OverwriteModel, difference: Difference): Choice | null {
  return model.choices.get(difference.key) ?? (difference.preselected ? { kind: "take" } : null);
}

/** Whether a line is ticked. */
export function isTicked(model: OverwriteModel, difference: Difference): boolean {
  const choice = choiceFor(model, difference);
  return choice !== null && choice.kind !== "keep";
}

/** What the review carries out: what is ticked, and what the user unticked himself. A line that nobody touched stays open. */
export function selectionOf(model: OverwriteModel, comparison: Comparison): Selection {
  return new Map(
    comparison.differences.flatMap((difference) => {
      const choice = choiceFor(model, difference);
      return choice === null ? [] : [[difference.key, { choice }] as const];
    }),
  );
}

/** One choice for all: what 'use the data' and 'keep mine' carry out. */
export function selectAll(comparison: Comparison, choice: Choice): Selection {
  return new Map(comparison.differences.map(({ key }) => [key, { choice }]));
}

/** Whether the differences moved since the user saw them: one came, or a side of one changed. One that went changes no choice. */
export function hasMoved(seen: Comparison, now: Comparison): boolean {
  if (seen === now) return false;
  const before = new Map(seen.differences.map((difference) => [difference.key, sidesOf(difference)]));
  return now.differences.some((difference) => before.get(difference.key) !== sidesOf(difference));
}

function sidesOf({ template, source }: Difference): string {
  return JSON.stringify([template, source]);
}
