import type { Comparison } from "@adminsync/core/compare";
import type { Problem } from "../ui/problem-notice.tsx";
import { hasMoved, isTicked, type OverwriteModel } from "./overwrite-model.ts";
import { reviewOf, type ReviewWriting } from "./review-of.ts";
import type { BarSummary, OverwriteState } from "./state.ts";

/** What a bar is drawn from. */
export interface OverwriteFacts {
  /** Null as long as something that it rests on is not known, and where the dossier is not linked. */
  readonly comparison: Comparison | null;
  readonly model: OverwriteModel;
  readonly remembered: boolean;
  readonly writing: Omit<ReviewWriting, "isTicked">;
  /** What keeps it from going on, such as a login that expired. */
  readonly waiting: Problem | null;
}

function summaryOf(comparison: Comparison, { remembered, writing }: OverwriteFacts): BarSummary {
  return {
    source: writing.source,
    differences: comparison.differences.length,
    cosmetic: comparison.cosmetic.length,
    pulledAt: comparison.of.snapshot.takenAt,
    remembered,
  };
}

function doneState({ comparison, model: { outcome } }: OverwriteFacts): OverwriteState | null {
  if (outcome === null) return null;
  if (comparison !== null && outcome.known !== null && hasMoved(outcome.known, comparison)) return null;
  if (outcome.kind === "undone") return { kind: "undone" };
  const { taken, total, undo, undoing } = outcome;
  return {
    kind: "done",
    outcome: { taken, total },
    undo: undoing ? "busy" : undo === null ? "not-offered" : "offered",
  };
}

/** The bar as its view draws it. While something is carried out it stays as the user saw it. */
export function overwriteStateOf(facts: OverwriteFacts): OverwriteState {
  const { model, writing, waiting } = facts;
  const done = doneState(facts);
  if (done !== null) return done;
  const applying = model.applying !== null;
  // Once the host has taken the values over nothing differs any more, yet there is something to tell as long as it is not saved.
  const shown = model.applying ?? facts.comparison;
  const stuck = model.unsaved !== null;
  if (shown === null || (shown.differences.length === 0 && !applying && !stuck)) return { kind: "none" };
  const summary = summaryOf(shown, facts);
  const moved = model.seen !== null && !applying && hasMoved(model.seen, shown);
  const stale: Problem | null = moved ? { code: "PLAN_STALE", at: null, correlationId: null } : null;
  const problem = model.problem ?? (applying ? waiting : null) ?? stale;
  if (model.seen === null) return { kind: "bar", summary, applying, problem };
  const groups = reviewOf(shown, { ...writing, isTicked: (difference) => isTicked(model, difference) });
  return { kind: "review", summary, groups, applying, problem };
}
