import type { ConnectionId, DossierId, ExternalId, FirmId, Link } from "@adminsync/core/model";
import {
  connectionIdSchema,
  dossierIdSchema,
  externalIdSchema,
  instantSchema,
  userIdSchema,
} from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Sql } from "../database/database.ts";

const row = v.object({
  dossier_id: dossierIdSchema,
  connection_id: connectionIdSchema,
  connection_name: v.string(),
  external_id: externalIdSchema,
  reference_name: v.string(),
  linked_at: instantSchema,
  linked_by: userIdSchema,
});

/** The dossier's link, or null. */
export async function findLink(sql: Sql, dossierId: DossierId): Promise<Link | null> {
  const stored = await sql.one(
    row,
    `select l.dossier_id, l.connection_id, c.name as connection_name, l.external_id, l.reference_name, l.linked_at, l.linked_by
     from adminsync.link l join adminsync.connection c on c.firm_id = l.firm_id and c.id = l.connection_id
     where l.dossier_id = $1`,
    [dossierId],
  );
  if (stored === null) return null;
  return {
    dossierId: stored.dossier_id,
    connectionId: stored.connection_id,
    connectionName: stored.connection_name,
    externalId: stored.external_id,
    referenceName: stored.reference_name,
    linkedAt: stored.linked_at,
    linkedBy: stored.linked_by,
  };
}

/** Other dossiers that are linked to the same reference. */
export async function findOtherDossiers(
  sql: Sql,
  dossierId: DossierId,
  connectionId: ConnectionId,
  externalId: ExternalId,
): Promise<DossierId[]> {
  const rows = await sql.rows(
    v.object({ dossier_id: dossierIdSchema }),
    `select dossier_id from adminsync.link where connection_id = $1 and external_id = $2 and dossier_id <> $3 order by dossier_id`,
    [connectionId, externalId, dossierId],
  );
  return rows.map((other) => other.dossier_id);
}

/** Sets the dossier's link, in the place of the one it may have. `previousName`: what the dossier was called, where linking renamed it. */
export async function putLink(sql: Sql, firmId: FirmId, link: Link, previousName: string | null = null): Promise<void> {
  await sql.run(
    `insert into adminsync.link (firm_id, dossier_id, connection_id, external_id, reference_name, linked_at, linked_by, previous_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (firm_id, dossier_id) do update set connection_id = excluded.connection_id, external_id = excluded.external_id,
       reference_name = excluded.reference_name, linked_at = excluded.linked_at, linked_by = excluded.linked_by,
       previous_name = excluded.previous_name`,
    [
      firmId,
      link.dossierId,
      link.connectionId,
      link.externalId,
      link.referenceName,
      link.linkedAt,
      link.linkedBy,
      previousName,
    ],
  );
  sql.tell({ changed: "link", dossierId: link.dossierId });
}

/** What the dossier was called before linking renamed it; null where it was not renamed. */
export async function findPreviousName(sql: Sql, dossierId: DossierId): Promise<string | null> {
  const stored = await sql.one(
    v.object({ previous_name: v.nullable(v.string()) }),
    `select previous_name from adminsync.link where dossier_id = $1`,
    [dossierId],
  );
  return stored?.previous_name ?? null;
}

/** Removes this very link; false where another has come in its place, or none is left. */
export async function deleteLink(sql: Sql, { dossierId, connectionId, externalId, linkedAt }: Link): Promise<boolean> {
  const deleted = await sql.run(
    `delete from adminsync.link where dossier_id = $1 and connection_id = $2 and external_id = $3 and linked_at = $4`,
    [dossierId, connectionId, externalId, linkedAt],
  );
  if (deleted > 0) sql.tell({ changed: "link", dossierId });
  return deleted > 0;
}
