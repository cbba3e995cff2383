export { isLiveRunState, isOverdue, timeLeftMs, type LiveRunState } from "./deadline.ts";
export { dueNights, type DueNight, type NightlyConnection, type NightlyFacts, type NightlyFirm } from "./due-runs.ts";
export type { SyncEffect, SyncOutcome } from "./effect.ts";
export type { SyncEvent } from "./event.ts";
export { wakeAt } from "./follow-ups.ts";
export { nightAt, type Night, type NightWindow } from "./night.ts";
export { DEFAULT_PATIENCE, type Patience } from "./patience.ts";
export { DEFAULT_MAX_ATTEMPTS, recover, type Recovery, type RecoveryFacts } from "./recover.ts";
export { DEFAULT_RETRY, mayRetry, retryDelayMs, type RetryCause, type RetryPolicy } from "./retry.ts";
export { advanceRun, queueRun, type RunChange } from "./run-state.ts";
export { canCancel, canStart, causeOf, elapsedSeconds, isCancelling, phaseOf, retryHint } from "./selectors.ts";
export {
  initialState,
  isAsking,
  isEnded,
  isFollowing,
  isLive,
  type Asking,
  type Cancelled,
  type CancelWish,
  type Ended,
  type Failed,
  type Following,
  type Idle,
  type Live,
  type NewestRun,
  type Queued,
  type Running,
  type Stalled,
  type Succeeded,
  type SyncCause,
  type SyncMemory,
  type SyncState,
  type Watch,
} from "./state.ts";
export type { Transition } from "./step.ts";
export { transition } from "./transition.ts";
