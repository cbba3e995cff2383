import type { Dossier } from "@adminsync/core/client";
import { apply, plan, undo, type Comparison, type Selection } from "@adminsync/core/compare";
import type { RefObject } from "react";
import { confirmed, isWorthAsking, takenBy, type DescribeImpact, type Impact } from "../overwrite-banner/asking.ts";
import type { OverwriteEvent, Unsaved } from "../overwrite-banner/overwrite-model.ts";
import { isStale } from "../overwrite-banner/overwrite-state-of.ts";
import { selectAll, selectionOf } from "../overwrite-banner/selection.ts";
import { hasMoved, sidesOf } from "../overwrite-banner/sides.ts";
import { checkedScope } from "./checked-id.ts";
import type { OverwriteActs, OverwriteNow } from "./overwrite-now.ts";
import { problemOf, problemOfThrown } from "./problem-of.ts";

async function impactsOf(
  comparison: Comparison,
  selection: Selection,
  describe: DescribeImpact | undefined,
): Promise<readonly Impact[]> {
  const taken = takenBy(comparison, selection);
  return describe === undefined || taken.length === 0 ? [] : await describe(taken);
}

/** Carries out what a user chose, over the newest values, and takes it back. Never twice at a time; what was chosen is lost by no failure. */
export function createOverwriteActs<Values extends object>(
  dossier: Pick<Dossier, "saveDecisions" | "undoDecisions">,
  now: RefObject<OverwriteNow<Values>>,
  dispatch: (event: OverwriteEvent) => void,
): OverwriteActs {
  const fail = (thrown: unknown): void =>
    dispatch({ kind: "failed", problem: problemOfThrown(thrown, now.current.around) });
  const stale = (): void =>
    dispatch({ kind: "failed", problem: problemOf({ code: "PLAN_STALE" }, { ...now.current.around, at: null }) });

  const saveUnsaved = async (unsaved: Unsaved): Promise<void> => {
    dispatch({ kind: "taken-over", unsaved });
    const batch = await dossier.saveDecisions(unsaved.batch);
    const undoable = { batch, inverse: unsaved.batch.inverse };
    dispatch({ kind: "saved", unsaved, undo: undoable, now: now.current.comparison });
  };
  const carryOut = async (seen: Comparison<Values>, selection: Selection): Promise<void> => {
    const { host, comparison } = now.current;
    if (comparison === null) return;
    dispatch({ kind: "applying", comparison: seen });
    const { snapshot, decisions } = comparison.of;
    const applied = apply(plan(seen, selection), { template: host.values, snapshot, decisions });
    if (!applied.ok) {
      stale();
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
    await saveUnsaved({ batch, comparison: seen, taken, total: seen.differences.length });
  };
  const ask = async (seen: Comparison<Values>, selection: Selection): Promise<void> => {
    const { describeImpact } = now.current.host;
    if (describeImpact !== undefined) dispatch({ kind: "applying", comparison: seen });
    const impacts = await impactsOf(seen, selection, describeImpact);
    const asked = { comparison: seen, selection, impacts };
    if (isWorthAsking(asked)) dispatch({ kind: "asked", asked });
    else await carryOut(seen, selection);
  };
  const start = (selectionFrom: (seen: Comparison<Values>) => Selection): void => {
    const { comparison, model, mayDecide } = now.current;
    if (comparison === null || model.applying !== null || !mayDecide) return;
    ask(comparison, selectionFrom(comparison)).catch(fail);
  };
  const saveAgain = (unsaved: Unsaved): void => {
    dispatch({ kind: "applying", comparison: unsaved.comparison });
    saveUnsaved(unsaved).catch(fail);
  };
  const takeBack = async (): Promise<void> => {
    const { model, host } = now.current;
    const done = model.outcome;
    if (done?.kind !== "done" || done.undoing || done.gone) return;
    dispatch({ kind: "undoing" });
    try {
      if (!done.reverted) {
        const undone = undo(done.undo.inverse, host.values);
        if (!undone.ok) {
          dispatch({ kind: "undo-gone" });
          return;
        }
        if (done.taken > 0) await host.onApply(undone.values);
        dispatch({ kind: "reverted" });
      }
      await dossier.undoDecisions(done.undo.batch.id);
      dispatch({ kind: "undone" });
    } catch (thrown) {
      dispatch({ kind: "undo-failed", problem: problemOfThrown(thrown, now.current.around) });
    }
  };

  return {
    all: (choice) => start((seen) => selectAll(now.current.model, seen, choice)),
    // What moved under the user is shown first: he carries out what he has seen.
    chosen: () => {
      if (!isStale(now.current)) start((seen) => selectionOf(now.current.model, seen));
    },
    confirm: () => {
      const { comparison, model } = now.current;
      const { asked } = model;
      if (asked === null || comparison === null || model.applying !== null) return;
      if (hasMoved(sidesOf(asked.comparison), comparison)) stale();
      else carryOut(comparison, confirmed(asked)).catch(fail);
    },
    takeBack: () => void takeBack(),
    retry: () => {
      const { model } = now.current;
      if (model.unsaved !== null) saveAgain(model.unsaved);
      else if (model.outcome?.kind === "done") void takeBack();
      else dispatch({ kind: "dismissed" });
    },
  };
}
