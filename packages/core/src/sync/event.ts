import type { RunId } from "../model/ids.ts";
import type { SyncRun } from "../model/sync-run.ts";
import type { SyncCause } from "./state.ts";

/** When it happened: milliseconds since 1970, by a clock that does not go back. */
interface Timed {
  readonly now: number;
}

/** Whatever can happen to one dossier's sync. Each may come in any state, late, twice, or never. */
export type SyncEvent =
  /** The user pressed the arrows. */
  | (Timed & { readonly kind: "start-asked" })
  /** What became of the effect `request-start` with this number. */
  | (Timed & { readonly kind: "start-answered"; readonly request: number; readonly run: SyncRun })
  | (Timed & { readonly kind: "start-refused"; readonly request: number; readonly cause: SyncCause })
  /** The server's word on a run, however it came: asked for, pushed, or with a link that was saved. */
  | (Timed & { readonly kind: "run-told"; readonly run: SyncRun })
  /** The run was asked for and could not be had. */
  | (Timed & { readonly kind: "run-unanswered"; readonly runId: RunId; readonly cause: SyncCause })
  /** The timer went off; harmless at any other moment. */
  | (Timed & { readonly kind: "ticked" })
  /** The user wants it to end. */
  | (Timed & { readonly kind: "cancel-asked" })
  | (Timed & { readonly kind: "cancel-answered"; readonly run: SyncRun })
  | (Timed & { readonly kind: "cancel-refused"; readonly runId: RunId; readonly cause: SyncCause })
  /** The line to the server went, and came back. */
  | (Timed & { readonly kind: "connection-lost" })
  | (Timed & { readonly kind: "connection-back" })
  /** The dossier got a link, or lost it. */
  | (Timed & { readonly kind: "linked" })
  | (Timed & { readonly kind: "unlinked" })
  /** The user has seen the outcome. */
  | (Timed & { readonly kind: "dismissed" });
