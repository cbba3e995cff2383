import type { DossierId, FirmId, Snapshot } from "@adminsync/core/model";
import {
  connectionIdSchema,
  dossierIdSchema,
  externalIdSchema,
  instantSchema,
  snapshotIdSchema,
  snapshotSchema,
} from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Sql } from "../database/database.ts";
import { storableJson } from "../database/storable-json.ts";

const row = v.pipe(
  v.object({
    id: snapshotIdSchema,
    dossier_id: dossierIdSchema,
    connection_id: connectionIdSchema,
    connection_name: v.string(),
    external_id: externalIdSchema,
    version: v.number(),
    taken_at: instantSchema,
    record: v.unknown(),
    coverage: v.unknown(),
    content_hash: v.string(),
  }),
  v.transform((stored) =>
    v.parse(snapshotSchema, {
      id: stored.id,
      dossierId: stored.dossier_id,
      connectionId: stored.connection_id,
      connectionName: stored.connection_name,
      externalId: stored.external_id,
      version: stored.version,
      takenAt: stored.taken_at,
      record: stored.record,
      coverage: stored.coverage,
      contentHash: stored.content_hash,
    }),
  ),
);
const columns =
  "id, dossier_id, connection_id, connection_name, external_id, version, taken_at, record, coverage, content_hash";

/** The most that is answered of what came before the newest snapshot. */
export const EARLIER_LIMIT = 50;

/** The dossier's newest snapshot, or null. */
export function findLatestSnapshot(sql: Sql, dossierId: DossierId): Promise<Snapshot | null> {
  return sql.one(row, `select ${columns} from adminsync.snapshot where dossier_id = $1 order by version desc limit 1`, [
    dossierId,
  ]);
}

/** The snapshots before the newest one, newest first. */
export function findEarlierSnapshots(sql: Sql, dossierId: DossierId): Promise<readonly Snapshot[]> {
  return sql.rows(
    row,
    `select ${columns} from adminsync.snapshot where dossier_id = $1 order by version desc limit $2 offset 1`,
    [dossierId, EARLIER_LIMIT],
  );
}

/** Keeps a snapshot. `sealedNumbers` are the national numbers that its record does not hold, or null where there are none. */
export async function insertSnapshot(
  sql: Sql,
  firmId: FirmId,
  snapshot: Snapshot,
  sealedNumbers: Uint8Array | null,
): Promise<void> {
  await sql.run(
    `insert into adminsync.snapshot (firm_id, id, dossier_id, connection_id, connection_name, external_id, version, taken_at,
       record, sealed_numbers, coverage, content_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      firmId,
      snapshot.id,
      snapshot.dossierId,
      snapshot.connectionId,
      snapshot.connectionName,
      snapshot.externalId,
      snapshot.version,
      snapshot.takenAt,
      storableJson(snapshot.record),
      sealedNumbers,
      JSON.stringify(snapshot.coverage),
      snapshot.contentHash,
    ],
  );
}
