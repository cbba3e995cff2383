import type { Clock } from "../client/clock.ts";
import type { CountedStore } from "../client/counted-store.ts";
import type { DossierId } from "../model/ids.ts";
import { runBatch } from "./batch.ts";
import { reduceBulk, type BulkEvent } from "./reduce.ts";
import type { BulkPhase, BulkState, Outcome } from "./state.ts";

/** What is done with many dossiers: linking them, or taking that back. */
export interface Task {
  readonly kind: "linking" | "undoing";
  readonly ids: readonly DossierId[];
  readonly one: (id: DossierId) => Promise<Outcome>;
  /** The phase when all of it was done. */
  readonly ended: () => BulkPhase;
}

/** Works through dossiers, showing in the store how far it is, and in which phase it ended. */
export async function workThrough(
  clock: Clock,
  store: CountedStore<BulkState>,
  { kind, ids, one, ended }: Task,
  signal: AbortSignal,
): Promise<void> {
  const tell = (event: BulkEvent): void => store.set(reduceBulk(store.getState(), event));
  const enter = (phase: BulkPhase): void => tell({ kind: "phase", phase });
  const before = store.getState().rows;
  const total = ids.length;
  let count = 0;
  const show = (): void => {
    const progress = { done: count, total };
    enter(kind === "linking" ? { kind, progress, stopping: signal.aborted } : { kind, progress });
  };

  show();
  const error = await runBatch(
    clock,
    {
      ids,
      work: one,
      onBegin: (id) => tell({ kind: "ended", id, outcome: { kind: "linking" } }),
      onEnd: (id, outcome, done) => {
        count = done;
        // What was not done stands as it stood.
        tell({ kind: "ended", id, outcome: outcome.kind === "none" ? (before.get(id)?.outcome ?? outcome) : outcome });
        show();
      },
    },
    signal,
  );
  enter(
    error !== null || count < total
      ? { kind: "stopped", task: kind, progress: { done: count, total }, error }
      : ended(),
  );
}
