import type { Coverage } from "./coverage.ts";
import type { ConnectionId, DossierId, ExternalId, SnapshotId } from "./ids.ts";
import type { Instant } from "./json.ts";
import type { AdminRecord } from "./record.ts";

/** One record as it was pulled at one moment; never changed afterwards. */
export interface Snapshot {
  readonly id: SnapshotId;
  readonly dossierId: DossierId;
  readonly connectionId: ConnectionId;
  readonly connectionName: string;
  readonly externalId: ExternalId;
  /** 1, 2, 3 … within a dossier. */
  readonly version: number;
  readonly takenAt: Instant;
  readonly record: AdminRecord;
  readonly coverage: Coverage;
  /** Hash of the canonical record; an unchanged record makes no new snapshot. */
  readonly contentHash: string;
}
