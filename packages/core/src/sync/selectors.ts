import { ERROR_MEANINGS, type ErrorMeaning } from "../errors/codes.ts";
import type { RunPhase } from "../model/sync-run.ts";
import { askedMs } from "./retry.ts";
import { isAsking, isFollowing, isLive, type SyncCause, type SyncState } from "./state.ts";

/** Whether a start would be taken: there is a link, and nothing is under way. */
export function canStart(state: SyncState): boolean {
  return state.memory.linked && !isLive(state);
}

/** Whether what is under way can be cancelled, and was not asked to yet. */
export function canCancel(state: SyncState): boolean {
  if (isAsking(state)) return !state.cancelAsked;
  return isFollowing(state) && state.watch.cancel.kind !== "asked";
}

/** Whether a cancel was asked for and its outcome is waited for. */
export function isCancelling(state: SyncState): boolean {
  return isLive(state) && !canCancel(state);
}

/** How far the run is; null where none is running. */
export function phaseOf(state: SyncState): RunPhase | null {
  return state.kind === "running" ? state.phase : null;
}

/** Whole seconds that the user has waited by now; null where nothing is under way. */
export function elapsedSeconds(state: SyncState, now: number): number | null {
  if (!isLive(state)) return null;
  const since = isAsking(state) ? state.since : state.watch.since;
  return Math.max(0, Math.floor((now - since) / 1000));
}

/** Why it went wrong; null where it did not, or not yet. */
export function causeOf(state: SyncState): SyncCause | null {
  return state.kind === "failed" || state.kind === "stalled" ? state.cause : null;
}

/** Whether asking again makes sense, and in how many whole seconds; null where nothing went wrong. */
export function retryHint(
  state: SyncState,
  now: number,
): { readonly retry: ErrorMeaning["retry"]; readonly inSeconds: number } | null {
  if (state.kind !== "failed" && state.kind !== "stalled") return null;
  const from = state.endedAt + (askedMs(state.cause.retryAfter) ?? 0);
  return { retry: ERROR_MEANINGS[state.cause.code].retry, inSeconds: Math.max(0, Math.ceil((from - now) / 1000)) };
}
