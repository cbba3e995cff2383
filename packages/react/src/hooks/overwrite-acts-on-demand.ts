import type { Dossier } from "@adminsync/core/client";
import type { RefObject } from "react";
import type { OverwriteEvent } from "../overwrite-banner/overwrite-model.ts";
import { onDemand, type OnDemand } from "../ui/on-demand.ts";
import type { createOverwriteActs } from "./overwrite-acts.ts";
import type { OverwriteActs, OverwriteNow } from "./overwrite-now.ts";
import { problemOf } from "./problem-of.ts";

/** Carrying out and taking back: a bar that nobody presses does without. */
export const OVERWRITE_ACTS: OnDemand<{ readonly createOverwriteActs: typeof createOverwriteActs }> = onDemand(
  () => import("./overwrite-acts.ts"),
);

/**
 * What a bar does, loaded when it is first pressed, if it did not come before. What was pressed is carried out over what the user saw then: where that
 * is another by the time it is loaded, he is shown it first.
 */
export function createActsOnDemand<Values extends object>(
  dossier: Pick<Dossier, "saveDecisions" | "undoDecisions">,
  now: RefObject<OverwriteNow<Values>>,
  dispatch: (event: OverwriteEvent) => void,
): OverwriteActs {
  let made: OverwriteActs | null = null;
  let waits = false;
  const ready = (): OverwriteActs | null => {
    const state = OVERWRITE_ACTS.getState();
    if (state.kind === "loaded") made ??= state.module.createOverwriteActs(dossier, now, dispatch);
    return made;
  };
  const fail = (code: "SERVER_UNREACHABLE" | "PLAN_STALE"): void =>
    dispatch({ kind: "failed", problem: problemOf({ code }, { ...now.current.around, at: null }) });
  const actOnceLoaded = async (work: (acts: OverwriteActs) => void, decides: boolean): Promise<void> => {
    const seen = now.current.comparison;
    waits = true;
    await OVERWRITE_ACTS.load();
    waits = false;
    const loaded = ready();
    if (loaded === null) fail("SERVER_UNREACHABLE");
    else if (decides && now.current.comparison !== seen) fail("PLAN_STALE");
    else work(loaded);
  };
  const act = (work: (acts: OverwriteActs) => void, decides = true): void => {
    const acts = ready();
    if (acts !== null) work(acts);
    else if (!waits) void actOnceLoaded(work, decides);
  };
  return {
    all: (choice) => act((acts) => acts.all(choice)),
    chosen: () => act((acts) => acts.chosen()),
    confirm: () => act((acts) => acts.confirm()),
    takeBack: () => act((acts) => acts.takeBack(), false),
    retry: () => act((acts) => acts.retry(), false),
  };
}
