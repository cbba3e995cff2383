import { randomUUID } from "node:crypto";
import type { FetchedRecord } from "@adminsync/core/connector";
import type { Connection, DossierId, ExternalId, FirmId, Instant, RunId, SnapshotId } from "@adminsync/core/model";
import { snapshotIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { ServerContext } from "../context.ts";
import type { Sql } from "../database/database.ts";
import { appendHistory } from "../history/append.ts";
import { hashSealed, sealRecord } from "./seal-record.ts";
import { findLatestSnapshot, insertSnapshot } from "./store.ts";

/** What was pulled, for whom, through which connection, by which run. */
export interface Pulled {
  readonly firmId: FirmId;
  readonly dossierId: DossierId;
  readonly connection: Connection;
  readonly externalId: ExternalId;
  readonly fetched: FetchedRecord;
  readonly runId: RunId;
  readonly at: Instant;
}

/** The snapshot that now stands for the dossier; `changed` where it is a new one. */
export interface TakenSnapshot {
  readonly snapshotId: SnapshotId;
  readonly version: number;
  readonly changed: boolean;
}

/**
 * Keeps what was pulled. The same content as the dossier's newest snapshot, from the same reference, makes no new one. The caller's
 * transaction must hold the dossier's link or run, so that two pulls of one dossier follow each other.
 */
export async function takeSnapshot(
  sql: Sql,
  { sealer }: Pick<ServerContext, "sealer">,
  { firmId, dossierId, connection, externalId, fetched, runId, at }: Pulled,
): Promise<TakenSnapshot> {
  const sealed = sealRecord(sealer, firmId, fetched);
  const hash = await hashSealed(sealed);
  const latest = await findLatestSnapshot(sql, dossierId);
  const unchanged =
    latest?.connectionId === connection.id && latest.externalId === externalId && latest.contentHash === hash;
  if (unchanged) return { snapshotId: latest.id, version: latest.version, changed: false };

  const snapshotId = v.parse(snapshotIdSchema, randomUUID());
  const version = (latest?.version ?? 0) + 1;
  const snapshot = {
    id: snapshotId,
    dossierId,
    connectionId: connection.id,
    connectionName: connection.name,
    externalId,
    version,
    takenAt: at,
    record: sealed.record,
    coverage: sealed.coverage,
    contentHash: hash,
  };
  const about = { firmId, subject: snapshotId, purpose: "national-numbers" };
  const sealedNumbers = sealed.numbers.size > 0 ? sealer.seal(about, JSON.stringify([...sealed.numbers])) : null;
  await insertSnapshot(sql, firmId, snapshot, sealedNumbers);
  const event = { what: "snapshot-taken", snapshotId, version, runId } as const;
  await appendHistory(sql, { firmId, dossierId, at, by: null, event });
  return { snapshotId, version, changed: true };
}
