import type { ErrorCode } from "../errors/codes.ts";
import type { RunId, SnapshotId } from "../model/ids.ts";
import type { RunPhase, SyncRun } from "../model/sync-run.ts";

/** Why a sync did not succeed. `correlationId` is null where the client gave up without a word from the server. */
export interface SyncCause {
  readonly code: ErrorCode;
  readonly correlationId: string | null;
  /** Seconds after which trying again makes sense, where the package or the server said so. */
  readonly retryAfter: number | null;
}

/** The newest run that the client has heard of. Whatever is told of an older one, or of an earlier revision of this one, comes too late. */
export interface NewestRun {
  readonly id: RunId;
  readonly revision: number;
  /** The latest moment known of it, on the server's clock, in milliseconds since 1970: it tells which of two runs is the newer. */
  readonly at: number;
  readonly over: boolean;
}

/** What every state remembers. */
export interface SyncMemory {
  /** Without a link nothing can be pulled, and what is still told of runs means nothing. */
  readonly linked: boolean;
  readonly newest: NewestRun | null;
  /** How many starts were asked for; the last number is the one whose answer is waited for. */
  readonly requests: number;
}

/** How far the wish to cancel is. */
export type CancelWish =
  | { readonly kind: "none" }
  | { readonly kind: "asked" }
  | { readonly kind: "refused"; readonly code: ErrorCode };

/** Waiting for a run that is known. All times in milliseconds of the client's clock, so that a server whose clock is off does no harm. */
export interface Watch {
  readonly since: number;
  /** The client gives up then, whatever the server does. */
  readonly deadline: number;
  /** When the run is asked for next, and how often that was done without news. */
  readonly askAt: number;
  readonly asks: number;
  readonly heardAt: number;
  /** Why the server could not be asked, as long as that lasts. */
  readonly trouble: SyncCause | null;
  readonly cancel: CancelWish;
}

interface Remembering {
  readonly memory: SyncMemory;
}

/** Nothing to tell: no run yet, or its outcome was dismissed, or there is no link. */
export interface Idle extends Remembering {
  readonly kind: "idle";
}

/** A start was asked for; which run it gives is not known yet. */
export interface Asking extends Remembering {
  readonly kind: "queued";
  readonly run: null;
  readonly request: number;
  readonly since: number;
  readonly deadline: number;
  readonly cancelAsked: boolean;
  /** A run that was heard to end in the meantime: it may be the one that was asked for, its answer being late. */
  readonly meanwhile: SyncRun | null;
}

/** The run waits its turn at the server. `run` is the last word on it that was taken in, here and below. */
export interface Queued extends Remembering {
  readonly kind: "queued";
  readonly run: SyncRun;
  readonly watch: Watch;
}

/** The run is under way. `phase` never goes back, also where the server had to start over. */
export interface Running extends Remembering {
  readonly kind: "running";
  readonly run: SyncRun;
  readonly phase: RunPhase;
  readonly watch: Watch;
}

export interface Succeeded extends Remembering {
  readonly kind: "succeeded";
  readonly run: SyncRun;
  /** Milliseconds since 1970, by the server's clock; where the client gave up, by the client's. Here and below. */
  readonly endedAt: number;
  readonly snapshotId: SnapshotId;
  /** Whether the record differs from the one before. */
  readonly changed: boolean;
}

/** `run` is null where the start was refused. */
export interface Failed extends Remembering {
  readonly kind: "failed";
  readonly run: SyncRun | null;
  readonly endedAt: number;
  readonly cause: SyncCause;
}

/** Nobody answered in time: the package, as the server found (`by: "server"`), or the server, as the client found. It can be asked again. */
export interface Stalled extends Remembering {
  readonly kind: "stalled";
  readonly by: "server" | "client";
  readonly run: SyncRun | null;
  readonly endedAt: number;
  readonly cause: SyncCause;
}

export interface Cancelled extends Remembering {
  readonly kind: "cancelled";
  readonly run: SyncRun;
  readonly endedAt: number;
}

/** A run that is known and has not ended. */
export type Following = Queued | Running;
/** Something is under way: the arrows turn. */
export type Live = Asking | Following;
/** An outcome to show. */
export type Ended = Succeeded | Failed | Stalled | Cancelled;
/** One dossier's sync, as a client sees it. */
export type SyncState = Idle | Live | Ended;

/** Where a dossier's sync begins. */
export function initialState({ linked }: { readonly linked: boolean }): Idle {
  return { kind: "idle", memory: { linked, newest: null, requests: 0 } };
}

/** Whether something is under way. */
export function isLive(state: SyncState): state is Live {
  return state.kind === "queued" || state.kind === "running";
}

/** Whether a run is known and has not ended. */
export function isFollowing(state: SyncState): state is Following {
  return isLive(state) && state.run !== null;
}

/** Whether a start was asked for and not answered yet. */
export function isAsking(state: SyncState): state is Asking {
  return state.kind === "queued" && state.run === null;
}

/** Whether there is an outcome to show. */
export function isEnded(state: SyncState): state is Ended {
  return state.kind !== "idle" && !isLive(state);
}
