import type { Comparison } from "@adminsync/core/compare";
import type { Choice, DecisionBatch, JsonValue, NewDecisionBatch } from "@adminsync/core/model";
import type { Problem } from "../ui/problem.ts";
import type { Asked } from "./asking.ts";
import type { Choices } from "./selection.ts";
import { sidesOf, stillThere, type Sides } from "./sides.ts";

/** What can be taken back, and how. */
export interface Undoable {
  readonly batch: DecisionBatch;
  readonly inverse: JsonValue;
}

/** What the bar told when it was done. */
export interface Done {
  readonly kind: "done";
  /** The differences as they were when it was asked for. */
  readonly before: Sides;
  /** Those of them that are still there. One that is not among them has come since, and raises the bar again. */
  readonly known: Sides;
  readonly taken: number;
  readonly total: number;
  readonly undo: Undoable;
  readonly undoing: boolean;
  /** The host has its values back; the decisions are still to be undone. */
  readonly reverted: boolean;
  /** It can't be undone any more. */
  readonly gone: boolean;
}

/** The host has taken the values over; these decisions are still to be saved. */
export interface Unsaved {
  readonly batch: NewDecisionBatch;
  readonly comparison: Comparison;
  readonly taken: number;
  readonly total: number;
}

/** What a user is doing with a bar. The differences themselves are derived from store and values. */
export interface OverwriteModel extends Choices {
  /** The differences as the user saw them when the review was opened; null while it is closed. */
  readonly seen: Comparison | null;
  /** What he is asked once more. */
  readonly asked: Asked | null;
  /** What is being carried out, as it was shown. */
  readonly applying: Comparison | null;
  readonly unsaved: Unsaved | null;
  readonly outcome: Done | { readonly kind: "undone"; readonly known: Sides } | null;
  readonly problem: Problem | null;
}

/** What happens to a bar. */
export type OverwriteEvent =
  | { readonly kind: "opened" | "acknowledged"; readonly comparison: Comparison }
  | { readonly kind: "closed" }
  | { readonly kind: "chosen"; readonly keys: readonly string[]; readonly choice: Choice | null }
  | { readonly kind: "reasoned"; readonly key: string; readonly reason: string }
  | { readonly kind: "asked"; readonly asked: Asked }
  | { readonly kind: "went-back" }
  | { readonly kind: "applying"; readonly comparison: Comparison }
  | { readonly kind: "taken-over"; readonly unsaved: Unsaved }
  | { readonly kind: "saved"; readonly unsaved: Unsaved; readonly undo: Undoable; readonly now: Comparison | null }
  | { readonly kind: "failed"; readonly problem: Problem }
  /** Store or values changed: what is compared now. */
  | { readonly kind: "compared"; readonly comparison: Comparison }
  | { readonly kind: "undoing" }
  | { readonly kind: "reverted" }
  | { readonly kind: "undone" }
  | { readonly kind: "undo-failed"; readonly problem: Problem }
  | { readonly kind: "undo-gone" }
  | { readonly kind: "dismissed" };

export const NEW_BAR: OverwriteModel = {
  seen: null,
  choices: new Map(),
  reasons: new Map(),
  asked: null,
  applying: null,
  unsaved: null,
  outcome: null,
  problem: null,
};

function withDone(model: OverwriteModel, change: Partial<Done>, problem: Problem | null = null): OverwriteModel {
  const { outcome } = model;
  return outcome?.kind === "done" ? { ...model, problem, outcome: { ...outcome, ...change } } : model;
}

function compared(model: OverwriteModel, now: Comparison): OverwriteModel {
  const { outcome } = model;
  if (outcome === null) return model;
  const known = stillThere(outcome.known, now);
  return known === outcome.known ? model : { ...model, outcome: { ...outcome, known } };
}

/** The bar after something happened. What the user chose is lost by nothing but its being carried out. */
export function overwrite(model: OverwriteModel, event: OverwriteEvent): OverwriteModel {
  switch (event.kind) {
    case "opened":
    case "acknowledged":
      return { ...model, seen: event.comparison, asked: null, applying: null, outcome: null, problem: null };
    case "closed":
      return { ...model, seen: null, asked: null, problem: model.unsaved === null ? null : model.problem };
    case "chosen":
      return {
        ...model,
        choices: new Map([...model.choices, ...event.keys.map((key) => [key, event.choice] as const)]),
      };
    case "reasoned":
      return { ...model, reasons: new Map([...model.reasons, [event.key, event.reason]]) };
    case "asked":
      return { ...model, asked: event.asked, applying: null };
    case "went-back":
      return { ...model, asked: null };
    case "applying":
      return { ...model, applying: event.comparison, asked: null, outcome: null, problem: null };
    case "taken-over":
      return { ...model, unsaved: event.unsaved };
    case "saved": {
      const { unsaved, undo, now } = event;
      const { taken, total } = unsaved;
      const before = sidesOf(unsaved.comparison);
      const known = now === null ? before : stillThere(before, now);
      const done = { kind: "done", before, known, taken, total, undo } as const;
      return { ...NEW_BAR, outcome: { ...done, undoing: false, reverted: false, gone: false } };
    }
    case "failed":
      return { ...model, applying: null, asked: null, problem: event.problem };
    case "compared":
      return compared(model, event.comparison);
    case "undoing":
      return withDone(model, { undoing: true });
    case "reverted":
      return withDone(model, { reverted: true });
    case "undone": {
      const known = model.outcome?.kind === "done" ? model.outcome.before : new Map();
      return { ...NEW_BAR, outcome: { kind: "undone", known } };
    }
    case "undo-failed":
      return withDone(model, { undoing: false }, event.problem);
    case "undo-gone":
      return withDone(model, { undoing: false, gone: true });
    case "dismissed":
      return { ...model, outcome: null, unsaved: null, problem: null };
  }
}
