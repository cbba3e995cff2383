import type { Comparison } from "@adminsync/core/compare";
import type { NoDecision } from "../messages/decide-messages.ts";
import type { Problem } from "../ui/problem.ts";
import type { Labelling } from "./difference-label.ts";
import type { OverwriteModel } from "./overwrite-model.ts";
import { questionOf } from "./question-of.ts";
import { hasMoved, sidesOf } from "./sides.ts";
import type { BarState, OpenBar } from "./state.ts";

/** What a bar is drawn from. */
export interface OverwriteFacts {
  /** Null as long as something that it rests on is not known, and where the dossier is not linked. */
  readonly comparison: Comparison | null;
  readonly model: OverwriteModel;
  readonly remembered: boolean;
  readonly labelling: Labelling;
  /** The connection's name. */
  readonly source: string;
  readonly mayNot: NoDecision | null;
  /** What keeps it from going on, such as a login that expired. */
  readonly waiting: Problem | null;
  /** Why what it rests on could not be loaded, and whether that is being tried again. */
  readonly unknown: { readonly problem: Problem; readonly busy: boolean } | null;
}

const STALE: Problem = { code: "PLAN_STALE", at: null, correlationId: null };

function doneState({ comparison, model }: OverwriteFacts): BarState | null {
  const { outcome, problem } = model;
  if (outcome === null) return null;
  const undoing = outcome.kind === "done" && (outcome.undoing || outcome.reverted);
  if (comparison !== null && !undoing && hasMoved(outcome.known, comparison)) return null;
  if (outcome.kind === "undone") return { kind: "undone" };
  const { taken, total, gone } = outcome;
  return {
    kind: "done",
    outcome: { taken, total },
    undo: outcome.undoing ? "busy" : gone ? "gone" : "offered",
    left: comparison === null || undoing ? 0 : comparison.differences.length,
    problem,
  };
}

/** The differences that are shown: while something is carried out, as the user saw them. */
export function shownOf({ model, comparison }: Pick<OverwriteFacts, "model" | "comparison">): Comparison | null {
  return model.applying ?? comparison;
}

/** Whether the differences moved under an open review: then what moved is shown before anything is carried out. */
export function isStale({ model, comparison }: Pick<OverwriteFacts, "model" | "comparison">): boolean {
  const { seen, applying } = model;
  return seen !== null && comparison !== null && applying === null && hasMoved(sidesOf(seen), comparison);
}

function openBar(shown: Comparison, facts: OverwriteFacts): OpenBar {
  const { model, remembered, labelling, source, mayNot, waiting } = facts;
  const applying = model.applying !== null;
  return {
    summary: {
      source,
      differences: shown.differences.length,
      cosmetic: shown.cosmetic.length,
      pulledAt: shown.of.snapshot.takenAt,
      remembered,
    },
    applying,
    problem: model.problem ?? (applying ? waiting : null) ?? (isStale(facts) ? STALE : null),
    ...(mayNot === null ? {} : { mayNot }),
    ...(model.asked === null ? {} : { question: questionOf(model.asked, labelling, source) }),
  };
}

/** The bar as its view draws it, but for what stands in the review. While something is carried out it stays as the user saw it. */
export function barStateOf(facts: OverwriteFacts): BarState {
  const { model, waiting, unknown } = facts;
  const done = doneState(facts);
  if (done !== null) return done;
  const busy = model.applying !== null;
  const unsavedFor = model.problem ?? waiting;
  if (model.unsaved !== null && unsavedFor !== null) return { kind: "unsaved", problem: unsavedFor, busy };
  const shown = shownOf(facts);
  if (shown === null) return unknown === null ? { kind: "none" } : { kind: "unknown", ...unknown };
  if (shown.differences.length === 0 && !busy) return { kind: "none" };
  return { kind: model.seen === null ? "bar" : "review", ...openBar(shown, facts) };
}
