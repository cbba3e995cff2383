import type { RunId } from "@adminsync/core/model";

/** Why a run is let go: it has ended in the database, or this process stops and another must take it over. */
export type LetGo = "ended" | "stopping";

/** The runs that this process executes. */
export interface ActiveRuns {
  /** Takes a run in hand; null where this process has it in hand already, or has let go of all. */
  enter(runId: RunId): AbortSignal | null;
  leave(runId: RunId): void;
  letGo(runId: RunId, why: LetGo): void;
  /** For good: nothing is taken in hand afterwards. */
  letGoAll(why: LetGo): void;
  ids(): RunId[];
}

export function createActiveRuns(): ActiveRuns {
  const inHand = new Map<RunId, AbortController>();
  // A night that was between two dossiers would else begin one more, and be waited for until its deadline.
  let closed = false;
  return {
    enter: (runId) => {
      if (closed || inHand.has(runId)) return null;
      const controller = new AbortController();
      inHand.set(runId, controller);
      return controller.signal;
    },
    leave: (runId) => void inHand.delete(runId),
    letGo: (runId, why) => inHand.get(runId)?.abort(why),
    letGoAll: (why) => {
      closed = true;
      for (const controller of inHand.values()) controller.abort(why);
    },
    ids: () => [...inHand.keys()],
  };
}
