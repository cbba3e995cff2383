import type { ConnectionId, DecisionId, DossierId, RunId, SnapshotId, UserId } from "./ids.ts";
import type { Instant } from "./json.ts";

/** What happened to a dossier or a connection; `what` is a closed list, sentences come from the messages. */
export type HistoryEvent =
  | {
      readonly what: "linked";
      readonly connectionName: string;
      readonly externalId: string;
      readonly referenceName: string;
      readonly renamedFrom?: string;
      readonly renamedTo?: string;
    }
  | { readonly what: "unlinked"; readonly connectionName: string; readonly externalId: string }
  | {
      readonly what: "snapshot-taken";
      readonly snapshotId: SnapshotId;
      readonly version: number;
      readonly runId: RunId;
    }
  | {
      readonly what: "run-ended";
      readonly runId: RunId;
      readonly outcome: "failed" | "stalled" | "cancelled";
      readonly code: string | null;
    }
  | {
      readonly what: "decided";
      readonly decisionIds: readonly DecisionId[];
      readonly bindingId: string;
      readonly scope: string;
      readonly taken: number;
      readonly kept: number;
      readonly edited: number;
    }
  | {
      readonly what: "undone";
      readonly decisionIds: readonly DecisionId[];
      readonly bindingId: string;
      readonly scope: string;
    }
  | {
      readonly what: "connection-made" | "connection-renamed" | "connection-broken" | "connection-removed";
      readonly connectionId: ConnectionId;
      readonly connectionName: string;
    };

/** One line of the history: who did what, when. `by` is null for what the server did by itself. */
export interface HistoryEntry {
  readonly id: string;
  readonly dossierId: DossierId | null;
  readonly at: Instant;
  readonly by: UserId | null;
  readonly event: HistoryEvent;
}
