import { RUN_PHASES, type RunPhase, type SyncRun } from "../model/sync-run.ts";
import { giveUpAt, type LiveRunState } from "./deadline.ts";
import { askIntervalMs, type Patience } from "./patience.ts";
import { remember } from "./standing.ts";
import { isAsking, isFollowing, type Following, type SyncMemory, type SyncState, type Watch } from "./state.ts";
import { to, type Transition } from "./step.ts";

/** A run whose state is known to be live. */
export type LiveRun = SyncRun & { readonly state: LiveRunState };

/** Takes up a run: the one that was asked for, or one that another user or the night has started. */
export function join(state: SyncState, run: LiveRun, now: number, patience: Patience): Transition {
  const asking = isAsking(state) ? state : null;
  const since = asking?.since ?? now;
  const cancelling = asking?.cancelAsked ?? false;
  const watch: Watch = {
    since,
    deadline: giveUpAt(run.state, since, now, patience),
    askAt: now + askIntervalMs(0, patience),
    asks: 0,
    heardAt: now,
    trouble: null,
    cancel: { kind: cancelling ? "asked" : "none" },
  };
  const joined = follow(run, watch, null, state.memory);
  return cancelling ? to(joined, { kind: "request-cancel", runId: run.id }) : to(joined);
}

/** Goes on with a run on which there is news. */
export function goOn(state: Following, run: LiveRun, now: number, patience: Patience): Following {
  const { watch } = state;
  const sameDeadline = "deadline" in state.run.state && state.run.state.deadline === run.state.deadline;
  const heard: Watch = {
    ...watch,
    deadline: sameDeadline ? watch.deadline : giveUpAt(run.state, watch.since, now, patience),
    askAt: now + askIntervalMs(0, patience),
    asks: 0,
    heardAt: now,
    trouble: null,
  };
  return follow(run, heard, state.kind === "running" ? state.phase : null, state.memory);
}

/** Notes that the server is there, though it has nothing new. */
export function hearNothingNew<State extends Following>(state: State, now: number): State {
  return { ...state, watch: { ...state.watch, heardAt: now, trouble: null } };
}

/** Asks anew for the run that is followed, and for the one after that later. */
export function askAgain<State extends Following>(
  state: State,
  now: number,
  asks: number,
  patience: Patience,
): Transition {
  const watch = { ...state.watch, asks, askAt: now + askIntervalMs(asks, patience) };
  return to({ ...state, watch }, { kind: "request-run", runId: state.run.id });
}

/** Whether this run is the one that is followed. */
export function follows(state: SyncState, runId: SyncRun["id"]): state is Following {
  return isFollowing(state) && state.run.id === runId;
}

function follow(run: LiveRun, watch: Watch, reached: RunPhase | null, before: SyncMemory): Following {
  const memory = remember(before, run);
  const phase = laterOf(reached, run.state.kind === "running" ? run.state.phase : null);
  return phase === null ? { kind: "queued", run, watch, memory } : { kind: "running", run, phase, watch, memory };
}

function laterOf(a: RunPhase | null, b: RunPhase | null): RunPhase | null {
  if (a === null || b === null) return a ?? b;
  return RUN_PHASES.indexOf(a) > RUN_PHASES.indexOf(b) ? a : b;
}
