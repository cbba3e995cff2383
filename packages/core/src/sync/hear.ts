import type { SyncRun } from "../model/sync-run.ts";
import { isLiveRunState } from "./deadline.ts";
import { endWith, type EndedRun } from "./end.ts";
import { follows, goOn, hearNothingNew, join, type LiveRun } from "./follow.ts";
import type { Patience } from "./patience.ts";
import { remember, standingOf } from "./standing.ts";
import { isAsking, type Asking, type SyncState } from "./state.ts";
import { to, type Transition } from "./step.ts";

/** Takes in the server's word on a run, whichever run that is and however late the word comes. */
export function hear(state: SyncState, run: SyncRun, now: number, patience: Patience): Transition {
  if (!state.memory.linked) return to(state);
  const standing = standingOf(run, state.memory.newest);
  if (standing === "older") return to(state);
  if (standing === "repeated") return to(follows(state, run.id) ? hearNothingNew(state, now) : state);
  if (isEndedRun(run)) return isAsking(state) ? heardToEnd(state, run) : to(endWith(run, state.memory));
  if (!isLiveRun(run)) return to(state);
  if (follows(state, run.id)) return to(goOn(state, run, now, patience));
  // On a run that was given up, only its end is news: the user was told already, and asks again, or has done so.
  return standing === "newer" ? join(state, run, now, patience) : to(state);
}

/**
 * Takes in the answer to a start. The server gave it after the start was asked, so it names the run to follow, whatever the clocks say;
 * unless another run was heard to end in the meantime, which may have come after it.
 */
export function hearAnswer(state: Asking, run: SyncRun, now: number, patience: Patience): Transition {
  const { meanwhile, memory } = state;
  const outdated =
    run.id === memory.newest?.id
      ? run.revision < memory.newest.revision
      : meanwhile !== null && standingOf(run, memory.newest) === "older";
  if (!outdated) {
    if (isLiveRun(run)) return join(state, run, now, patience);
    return isEndedRun(run) ? to(endWith(run, memory)) : to(state);
  }
  return meanwhile !== null && isEndedRun(meanwhile) ? to(endWith(meanwhile, memory)) : to(state);
}

/** A run ended while a start was waiting for its answer. Whether it is the run that was asked for, the answer will tell. */
function heardToEnd(state: Asking, run: EndedRun): Transition {
  const next: Asking = { ...state, meanwhile: run, memory: remember(state.memory, run) };
  return run.state.kind === "succeeded"
    ? to(next, { kind: "refresh-snapshot", snapshotId: run.state.snapshotId })
    : to(next);
}

function isLiveRun(run: SyncRun): run is LiveRun {
  return isLiveRunState(run.state);
}

function isEndedRun(run: SyncRun): run is EndedRun {
  return !isLiveRunState(run.state);
}
