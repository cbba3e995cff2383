import type { SyncRun } from "../model/sync-run.ts";
import { isLiveRunState, momentOf } from "./deadline.ts";
import type { NewestRun, SyncMemory } from "./state.ts";

/**
 * How a word on a run stands to what is known. `older`: of a run before the newest, or of an earlier revision, or of a run that is over ·
 * `repeated`: nothing new on the newest run · `next`: news on the newest run · `newer`: a run that came after it.
 */
export type Standing = "older" | "repeated" | "next" | "newer";

/**
 * Compares by revision within a run, and by the server's clock between runs. A dossier has one running run at a time, so that every moment of
 * a run comes after every moment of the run before it; whichever moments are known, the later one belongs to the newer run.
 */
export function standingOf(run: SyncRun, newest: NewestRun | null): Standing {
  if (newest === null) return "newer";
  if (run.id === newest.id) {
    if (newest.over || run.revision < newest.revision) return "older";
    return run.revision === newest.revision ? "repeated" : "next";
  }
  const at = momentOf(run.state);
  // In the same millisecond one run can end and the next begin, but not the other way round.
  if (at === newest.at) return newest.over && isLiveRunState(run.state) ? "newer" : "older";
  return at > newest.at ? "newer" : "older";
}

/** What is remembered once a word was taken in. The moment known never goes back. */
export function remember(memory: SyncMemory, run: SyncRun): SyncMemory {
  const at = momentOf(run.state);
  const before = memory.newest?.at ?? Number.NEGATIVE_INFINITY;
  return {
    ...memory,
    newest: { id: run.id, revision: run.revision, at: at > before ? at : before, over: !isLiveRunState(run.state) },
  };
}

/** What is remembered once the newest run means nothing any more. */
export function forget(memory: SyncMemory): SyncMemory {
  return { ...memory, newest: memory.newest === null ? null : { ...memory.newest, over: true } };
}
