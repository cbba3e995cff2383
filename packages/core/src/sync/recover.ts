import type { SyncRun } from "../model/sync-run.ts";
import { isLiveRunState, isOverdue } from "./deadline.ts";
import { advanceRun, type RunChange } from "./run-state.ts";

/** What is known of a run that may have been left behind. */
export interface RecoveryFacts {
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
  /** Whether the worker that holds the run is known to live. Of no meaning for a run that nobody has taken. */
  readonly workerAlive: boolean;
  /** How often a worker took the run, this time included. */
  readonly attempts: number;
  /** After so many attempts it is not tried again; `DEFAULT_MAX_ATTEMPTS` where absent. */
  readonly maxAttempts?: number;
  /** What ties the end of the run to the server's log. */
  readonly correlationId: string;
}

/** What to do with a run; `run` is the run after it, to be stored. */
export type Recovery<Run extends SyncRun> =
  | { readonly action: "leave" }
  | { readonly action: "requeue"; readonly run: Run }
  | { readonly action: "end"; readonly run: Run };

/** One worker may die of a deploy or a fault of its own; where a second one dies too, the run may be what kills them. */
export const DEFAULT_MAX_ATTEMPTS = 3;

/**
 * What a server does with a run that it finds: at its start, when a worker's heartbeat stops, and now and then.
 *
 * Past its deadline a run ends: as stalled where its worker lives and still waits for the package, else as failed, `INTERRUPTED`. Before
 * its deadline a run whose worker is gone is queued again, until it has been tried too often.
 */
export function recover<Run extends SyncRun>(run: Run, facts: RecoveryFacts): Recovery<Run> {
  const { now: at, workerAlive, attempts, maxAttempts = DEFAULT_MAX_ATTEMPTS, correlationId } = facts;
  if (!isLiveRunState(run.state)) return { action: "leave" };
  const held = run.state.kind === "running" && workerAlive;
  if (isOverdue(run, at)) {
    return end(
      run,
      held
        ? { kind: "stall", at, cause: { code: "PACKAGE_SILENT", correlationId } }
        : { kind: "fail", at, cause: { code: "INTERRUPTED", correlationId } },
    );
  }
  if (run.state.kind === "queued" || held) return { action: "leave" };
  if (attempts >= maxAttempts) return end(run, { kind: "fail", at, cause: { code: "INTERRUPTED", correlationId } });
  const requeued = advanceRun(run, { kind: "requeue", at });
  return requeued === null ? { action: "leave" } : { action: "requeue", run: requeued };
}

function end<Run extends SyncRun>(run: Run, change: RunChange): Recovery<Run> {
  const ended = advanceRun(run, change);
  return ended === null ? { action: "leave" } : { action: "end", run: ended };
}
