import type { RunId, SnapshotId } from "../model/ids.ts";
import type { SyncCause } from "./state.ts";

/** How a sync ended, to be told to whoever watches. */
export type SyncOutcome =
  | { readonly kind: "succeeded"; readonly changed: boolean }
  | { readonly kind: "failed" | "stalled"; readonly cause: SyncCause }
  | { readonly kind: "cancelled" };

/** What has to be done, as data. Whoever does it answers with events. */
export type SyncEffect =
  /** Answer: `start-answered` or `start-refused`, with the same number. */
  | { readonly kind: "request-start"; readonly request: number }
  /** Answer: `cancel-answered` or `cancel-refused`. */
  | { readonly kind: "request-cancel"; readonly runId: RunId }
  /** Answer: `run-told` or `run-unanswered`. */
  | { readonly kind: "request-run"; readonly runId: RunId }
  /** The dossier's newest run, whichever that is. Answer: `run-told`; nothing where there is none or it can't be had. */
  | { readonly kind: "request-latest" }
  /** Sends `ticked` at this moment of the client's clock. There is one timer: setting it replaces what was set before. */
  | { readonly kind: "set-timer"; readonly at: number }
  | { readonly kind: "clear-timer" }
  /** The latest snapshot has to be this one; nothing to do where it is. */
  | { readonly kind: "refresh-snapshot"; readonly snapshotId: SnapshotId }
  /** A sync that was waited for has ended. */
  | { readonly kind: "announce"; readonly outcome: SyncOutcome };
