import type { RunState, SyncRun } from "../model/sync-run.ts";
import type { Patience } from "./patience.ts";

/** A run that has not ended. */
export type LiveRunState = Extract<RunState, { readonly kind: "queued" | "running" }>;

/** Whether a run has not ended yet. */
export function isLiveRunState(state: RunState): state is LiveRunState {
  return state.kind === "queued" || state.kind === "running";
}

/** The moment of a run's state, on the server's clock, in milliseconds since 1970; NaN where the server wrote no date. */
export function momentOf(state: RunState): number {
  if (state.kind === "queued") return Date.parse(state.queuedAt);
  return Date.parse(state.kind === "running" ? state.startedAt : state.endedAt);
}

/** How much longer a run may take, in milliseconds, by the server's clock; 0 where it has ended, is too late or has no readable deadline. */
export function timeLeftMs(run: SyncRun, now: number): number {
  if (!isLiveRunState(run.state)) return 0;
  const left = Date.parse(run.state.deadline) - now;
  return left > 0 ? left : 0;
}

/** Whether a run should have ended by now, by the server's clock. */
export function isOverdue(run: SyncRun, now: number): boolean {
  return isLiveRunState(run.state) && timeLeftMs(run, now) === 0;
}

/**
 * When a client gives up on a run that it hears of at `now`: the time that the server allows, counted on the client's clock and with some
 * grace, but never longer after `since` than the client's own patience. Both clocks only ever measure, so they need not agree.
 */
export function giveUpAt(state: LiveRunState, since: number, now: number, patience: Patience): number {
  const allowed = Date.parse(state.deadline) - momentOf(state);
  const last = since + patience.longestMs;
  return allowed >= 0 ? Math.min(now + allowed + patience.graceMs, last) : last;
}
