"use client";
import { apply, plan, undo, type Selection, type ValuesOf } from "@adminsync/core/compare";
import type { Choice, JsonValue, NewDecisionBatch } from "@adminsync/core/model";
import { useMemo, useReducer } from "react";
import { useAdminSync } from "../provider/admin-sync-context.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { OverwriteHandlers } from "../overwrite-banner/handlers.ts";
import { NEW_BAR, overwrite, selectAll, selectionOf } from "../overwrite-banner/overwrite-model.ts";
import { overwriteStateOf } from "../overwrite-banner/overwrite-state-of.ts";
import type { OverwriteState } from "../overwrite-banner/state.ts";
import { checkedScope } from "./checked-id.ts";
import { problemOf, problemOfThrown } from "./problem-of.ts";
import { useComparison, type ComparisonOptions } from "./use-comparison.ts";
import { useLatest } from "./use-latest.ts";
import { useReadableStore } from "./use-readable-store.ts";
import { useSteps } from "./use-steps.ts";

/** What a bar is made of. */
export interface OverwriteOptions<Template extends object, Values extends ValuesOf<Template>> extends ComparisonOptions<
  Template,
  Values
> {
  /** Takes the new values over. Decisions are saved once its promise is resolved; where it rejects, nothing is saved. */
  readonly onApply: (values: Values) => void | Promise<void>;
  /** The host's own labels, by the path of the field in the template: `name`, `people`, `people.name`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** A bar without a view. */
export interface Overwrite {
  readonly state: OverwriteState;
  /** How many differences wait for a decision. */
  readonly differences: number;
  readonly on: OverwriteHandlers;
  /** Takes a value of the user's own for a difference, by its key. Carried out with what is ticked. */
  readonly edit: (key: string, value: JsonValue) => void;
}

const NO_LABELS: Readonly<Record<string, string>> = {};

/** The differences of a template, what the user chooses for each, and carrying that out and taking it back. */
export function useOverwrite<Template extends object, Values extends ValuesOf<Template>>(
  options: OverwriteOptions<Template, Values>,
): Overwrite {
  const { labels = NO_LABELS } = options;
  const { messages, formats, locale, clock } = usePresentation();
  const { comparison, dossier, source, remembered } = useComparison(options);
  const { login } = useReadableStore(useAdminSync().standing);
  const [model, dispatch] = useReducer(overwrite, NEW_BAR);
  const latest = useLatest({ options, comparison, model, around: { at: clock(), formats, source } });

  const acts = useMemo(() => {
    const fail = (thrown: unknown): void =>
      dispatch({ kind: "failed", problem: problemOfThrown(thrown, latest.current.around) });
    const saveUnsaved = async (batch: NewDecisionBatch, taken: number, total: number): Promise<void> => {
      dispatch({ kind: "taken-over", unsaved: { batch, taken, total } });
      const saved = await dossier.saveDecisions(batch);
      dispatch({ kind: "saved", taken, total, undo: { batch: saved, inverse: batch.inverse } });
    };
    const retry = async (): Promise<void> => {
      const { comparison: now } = latest.current;
      const { unsaved } = latest.current.model;
      if (unsaved === null || now === null) {
        dispatch({ kind: "dismissed" });
        return;
      }
      dispatch({ kind: "applying", comparison: now });
      try {
        await saveUnsaved(unsaved.batch, unsaved.taken, unsaved.total);
      } catch (thrown) {
        fail(thrown);
      }
    };
    const carryOut = async (selection: Selection): Promise<void> => {
      const { comparison: now, options: host, model: before } = latest.current;
      if (now === null || before.applying !== null) return;
      // The host has taken the values over already: only saving is left.
      if (before.unsaved !== null) {
        await retry();
        return;
      }
      dispatch({ kind: "applying", comparison: now });
      try {
        const planned = plan(now, selection);
        const { snapshot, decisions } = now.of;
        const applied = apply(planned, { template: host.values, snapshot, decisions });
        if (!applied.ok) {
          dispatch({ kind: "stale", comparison: now });
          return;
        }
        const taken = applied.decisions.filter(({ choice }) => choice.kind !== "keep").length;
        if (taken > 0) await host.onApply(applied.values);
        const batch = {
          bindingId: host.binding.id,
          scope: checkedScope(host.scope),
          decisions: applied.decisions,
          inverse: applied.inverse,
        };
        await saveUnsaved(batch, taken, now.differences.length);
      } catch (thrown) {
        fail(thrown);
      }
    };
    const all = (choice: Choice): void => {
      const now = latest.current.comparison;
      if (now !== null) void carryOut(selectAll(now, choice));
    };
    const takeBack = async (): Promise<void> => {
      const { model: before, options: host } = latest.current;
      const done = before.outcome;
      if (done?.kind !== "done" || done.undo === null || done.undoing) return;
      dispatch({ kind: "undoing" });
      try {
        const undone = undo(done.undo.inverse, host.values);
        if (!undone.ok) {
          dispatch({ kind: "undo-failed", again: false });
          return;
        }
        if (done.taken > 0) await host.onApply(undone.values);
        await dossier.undoDecisions(done.undo.batch.id);
        dispatch({ kind: "undone" });
      } catch {
        // The line stays, and so does the way back.
        dispatch({ kind: "undo-failed", again: true });
      }
    };
    const acknowledge = (): void => {
      const now = latest.current.comparison;
      if (now !== null) dispatch({ kind: "acknowledged", comparison: now });
    };
    return { carryOut, all, retry, takeBack, acknowledge };
  }, [dossier, latest]);

  const onStep = useSteps((step) => (step === "see-new-plan" ? acts.acknowledge() : void acts.retry()));
  const keys = comparison?.differences.map(({ key }) => key) ?? [];
  const waiting = login.kind === "expired" ? problemOf({ code: "UNAUTHENTICATED" }, { at: null, formats }) : null;
  const writing = { words: messages.differences, tag: locale.tag, formats, source, labels };
  const state = overwriteStateOf({ comparison, model, remembered, writing, waiting });
  const stale = "problem" in state && state.problem?.code === "PLAN_STALE";
  return {
    state,
    differences: comparison?.differences.length ?? 0,
    edit: (key, value) => dispatch({ kind: "chosen", key, choice: { kind: "edited", value } }),
    on: {
      onUseSource: () => acts.all({ kind: "take" }),
      onKeep: () => acts.all({ kind: "keep" }),
      onLook: () => {
        if (comparison !== null) dispatch({ kind: "opened", comparison });
      },
      onClose: () => dispatch({ kind: "closed" }),
      onTick: (key, ticked) => dispatch({ kind: "chosen", key, choice: { kind: ticked ? "take" : "keep" } }),
      onTickAll: (ticked) => dispatch({ kind: "all-chosen", keys, choice: { kind: ticked ? "take" : "keep" } }),
      // What moved under the user is shown first: he takes over what he has seen.
      onTake: () => {
        if (comparison !== null && !stale) void acts.carryOut(selectionOf(model, comparison));
      },
      onUndo: () => void acts.takeBack(),
      onDismiss: () => dispatch({ kind: "dismissed" }),
      onStep,
    },
  };
}
