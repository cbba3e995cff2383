import type { ErrorCode } from "../errors/codes.ts";
import type { ConnectionId, DossierId, RunId, SnapshotId } from "./ids.ts";
import type { Instant } from "./json.ts";

/** What started a run. */
export type RunTrigger = "linked" | "on-demand" | "nightly";

/** How far a running run is; a later phase never goes back to an earlier one. */
export const RUN_PHASES = ["connecting", "fetching", "storing"] as const;
export type RunPhase = (typeof RUN_PHASES)[number];

/** Why a run did not succeed: a code of the closed list, and what support needs. */
export interface RunCause {
  readonly code: ErrorCode;
  readonly correlationId: string;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
}

/** A run is waiting, running, or over. `stalled`: the package kept silent until the deadline. */
export type RunState =
  | { readonly kind: "queued"; readonly queuedAt: Instant; readonly deadline: Instant }
  | { readonly kind: "running"; readonly startedAt: Instant; readonly deadline: Instant; readonly phase: RunPhase }
  | {
      readonly kind: "succeeded";
      readonly endedAt: Instant;
      readonly snapshotId: SnapshotId;
      readonly changed: boolean;
    }
  | { readonly kind: "failed"; readonly endedAt: Instant; readonly cause: RunCause }
  | { readonly kind: "stalled"; readonly endedAt: Instant; readonly cause: RunCause }
  | { readonly kind: "cancelled"; readonly endedAt: Instant };

/** One attempt to pull a record. It always ends. */
export interface SyncRun {
  readonly id: RunId;
  readonly dossierId: DossierId;
  readonly connectionId: ConnectionId;
  readonly trigger: RunTrigger;
  /** Grows with every change of the run, so that an older answer is known as such. */
  readonly revision: number;
  readonly state: RunState;
}
