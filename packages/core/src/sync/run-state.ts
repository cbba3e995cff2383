import type { ConnectionId, DossierId, RunId, SnapshotId } from "../model/ids.ts";
import type { Instant } from "../model/json.ts";
import {
  RUN_PHASES,
  type RunCause,
  type RunPhase,
  type RunState,
  type RunTrigger,
  type SyncRun,
} from "../model/sync-run.ts";
import { isLiveRunState, momentOf } from "./deadline.ts";

/** What can become of a stored run. Moments are milliseconds since 1970, by the server's clock. */
export type RunChange =
  /** A worker takes it. Without `deadline`, the one that it was queued with goes on counting. */
  | { readonly kind: "start"; readonly at: number; readonly deadline?: number }
  | { readonly kind: "advance"; readonly phase: RunPhase }
  /** Its worker is gone or hands it back: another may take it, within the same deadline. */
  | { readonly kind: "requeue"; readonly at: number }
  | { readonly kind: "succeed"; readonly at: number; readonly snapshotId: SnapshotId; readonly changed: boolean }
  | { readonly kind: "fail"; readonly at: number; readonly cause: RunCause }
  /** The package, or the way to it, kept silent. */
  | { readonly kind: "stall"; readonly at: number; readonly cause: RunCause }
  | { readonly kind: "cancel"; readonly at: number };

/** A run that nobody has taken yet. */
export function queueRun(run: {
  readonly id: RunId;
  readonly dossierId: DossierId;
  readonly connectionId: ConnectionId;
  readonly trigger: RunTrigger;
  readonly at: number;
  readonly deadline: number;
}): SyncRun {
  const { at, deadline, ...rest } = run;
  return { ...rest, revision: 1, state: { kind: "queued", queuedAt: instant(at), deadline: instant(deadline) } };
}

/**
 * The run after a change, its revision one higher; null where the rules don't allow the change, so that a worker that was given up can't
 * move a run that went on without it. To store the result, let the write depend on the revision that was read. Whatever else the stored
 * run holds stays as it is. Throws a `RangeError` on a moment that is not one.
 */
export function advanceRun<Run extends SyncRun>(run: Run, change: RunChange): Run | null {
  const state = nextState(run.state, change);
  return state === null ? null : { ...run, state, revision: run.revision + 1 };
}

function nextState(state: RunState, change: RunChange): RunState | null {
  if (!isLiveRunState(state)) return null;
  switch (change.kind) {
    case "start":
      if (state.kind !== "queued") return null;
      return {
        kind: "running",
        startedAt: notBefore(state, change.at),
        deadline: change.deadline === undefined ? state.deadline : instant(change.deadline),
        phase: RUN_PHASES[0],
      };
    case "advance":
      return state.kind === "running" && isLater(change.phase, state.phase) ? { ...state, phase: change.phase } : null;
    case "requeue":
      if (state.kind !== "running") return null;
      return { kind: "queued", queuedAt: notBefore(state, change.at), deadline: state.deadline };
    case "succeed": {
      if (state.kind !== "running") return null;
      const { snapshotId, changed } = change;
      return { kind: "succeeded", endedAt: notBefore(state, change.at), snapshotId, changed };
    }
    case "fail":
      return { kind: "failed", endedAt: notBefore(state, change.at), cause: change.cause };
    case "stall":
      return { kind: "stalled", endedAt: notBefore(state, change.at), cause: change.cause };
    case "cancel":
    default:
      return { kind: "cancelled", endedAt: notBefore(state, change.at) };
  }
}

function isLater(phase: RunPhase, than: RunPhase): boolean {
  return RUN_PHASES.indexOf(phase) > RUN_PHASES.indexOf(than);
}

/** Two workers' clocks may differ a little; within a run time doesn't go back, since clients tell older from newer by it. */
function notBefore(state: RunState, at: number): Instant {
  const before = momentOf(state);
  return instant(at < before ? before : at);
}

function instant(moment: number): Instant {
  return new Date(moment).toISOString();
}
