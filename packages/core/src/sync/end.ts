import type { ErrorCode } from "../errors/codes.ts";
import type { RunCause, SyncRun } from "../model/sync-run.ts";
import { momentOf, type LiveRunState } from "./deadline.ts";
import type { Patience } from "./patience.ts";
import { remember } from "./standing.ts";
import { isAsking, type Ended, type Live, type Stalled, type SyncCause, type SyncMemory } from "./state.ts";
import { to, type Transition } from "./step.ts";

/** A run whose state is known to be an end. */
export type EndedRun = SyncRun & { readonly state: Exclude<SyncRun["state"], LiveRunState> };

/** The outcome of a run, as the server tells it. */
export function endWith(run: EndedRun, before: SyncMemory): Ended {
  const memory = remember(before, run);
  const endedAt = momentOf(run.state);
  switch (run.state.kind) {
    case "succeeded": {
      const { snapshotId, changed } = run.state;
      return { kind: "succeeded", run, endedAt, snapshotId, changed, memory };
    }
    case "failed":
      return { kind: "failed", run, endedAt, cause: causeOfRun(run.state.cause), memory };
    case "stalled":
      return { kind: "stalled", by: "server", run, endedAt, cause: causeOfRun(run.state.cause), memory };
    case "cancelled":
    default:
      return { kind: run.state.kind, run, endedAt, memory };
  }
}

/**
 * Stops waiting: the outcome is not known, and it can be asked again. The newest run is asked for once more: it may have ended without our
 * hearing of it, while the line was broken or the machine asleep.
 */
export function giveUp(state: Live, now: number, cause: SyncCause): Transition {
  const { run, memory } = state;
  const stalled: Stalled = { kind: "stalled", by: "client", run, endedAt: now, cause, memory };
  return to(stalled, { kind: "request-latest" });
}

/** Why nothing was heard until the deadline: the server's silence, or the package's. */
export function causeOfSilence(state: Live, now: number, patience: Patience): SyncCause {
  if (isAsking(state)) return ownCause("SERVER_UNREACHABLE");
  const { trouble, heardAt } = state.watch;
  if (trouble !== null) return trouble;
  return ownCause(now - heardAt > patience.silenceMs ? "SERVER_UNREACHABLE" : "PACKAGE_SILENT");
}

/** A cause that the client found by itself. */
export function ownCause(code: ErrorCode): SyncCause {
  return { code, correlationId: null, retryAfter: null };
}

function causeOfRun({ code, correlationId, retryAfter }: RunCause): SyncCause {
  return { code, correlationId, retryAfter: retryAfter ?? null };
}
