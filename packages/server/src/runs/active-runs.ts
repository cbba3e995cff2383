import type { RunId } from "@adminsync/core/model";

/** Why a run is let go: it has ended in the database, or this process stops and another must take it over. */
export type LetGo = "ended" | "stopping";

/** The runs that this process executes. */
export interface ActiveRuns {
  /** Takes a run in hand; null where this process has it in hand already. */
  enter(runId: RunId): AbortSignal | null;
  leave(runId: RunId): void;
  letGo(runId: RunId, why: LetGo): void;
  letGoAll(why: LetGo): void;
  ids(): RunId[];
}

export function createActiveRuns(): ActiveRuns {
  const inHand = new Map<RunId, AbortController>();
  return {
    enter: (runId) => {
      if (inHand.has(runId)) return null;
      const controller = new AbortController();
      inHand.set(runId, controller);
      return controller.signal;
    },
    leave: (runId) => void inHand.delete(runId),
    letGo: (runId, why) => inHand.get(runId)?.abort(why),
    letGoAll: (why) => {
      for (const controller of inHand.values()) controller.abort(why);
    },
    ids: () => [...inHand.keys()],
  };
}
