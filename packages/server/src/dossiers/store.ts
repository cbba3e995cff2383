import type { DossierId, FirmId, LinkChoice, Rejection, UserId } from "@adminsync/core/model";
import {
  connectionIdSchema,
  dossierIdSchema,
  externalIdSchema,
  instantSchema,
  userIdSchema,
  type Verdict,
} from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Sql } from "../database/database.ts";

/** The links of these dossiers. */
export async function findLinks(sql: Sql, ids: readonly DossierId[]): Promise<ReadonlyMap<DossierId, LinkChoice>> {
  const rows = await sql.rows(
    v.object({ dossier_id: dossierIdSchema, connection_id: connectionIdSchema, external_id: externalIdSchema }),
    `select dossier_id, connection_id, external_id from adminsync.link where dossier_id = any($1)`,
    [[...ids]],
  );
  return new Map(rows.map((row) => [row.dossier_id, { connectionId: row.connection_id, externalId: row.external_id }]));
}

/** Those of these dossiers that somebody linked or unlinked at any time. */
export async function findDecided(sql: Sql, ids: readonly DossierId[]): Promise<ReadonlySet<DossierId>> {
  const rows = await sql.rows(
    v.object({ dossier_id: dossierIdSchema }),
    `select distinct dossier_id from adminsync.history
     where dossier_id = any($1) and event->>'what' in ('linked', 'unlinked')`,
    [[...ids]],
  );
  return new Set(rows.map((row) => row.dossier_id));
}

const rejectionRow = v.object({
  dossier_id: dossierIdSchema,
  connection_id: connectionIdSchema,
  external_id: v.pipe(
    v.string(),
    v.transform((text) => (text === "" ? null : v.parse(externalIdSchema, text))),
  ),
  rejected_at: instantSchema,
  rejected_by: userIdSchema,
});

/** What was refused for these dossiers, newest first. */
export async function findRejections(
  sql: Sql,
  ids: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, readonly Rejection[]>> {
  const rows = await sql.rows(
    rejectionRow,
    `select dossier_id, connection_id, external_id, rejected_at, rejected_by from adminsync.rejection
     where dossier_id = any($1) order by rejected_at desc, connection_id, external_id`,
    [[...ids]],
  );
  const byDossier = new Map<DossierId, Rejection[]>();
  for (const { dossier_id, connection_id, external_id, rejected_at, rejected_by } of rows) {
    const found = byDossier.get(dossier_id) ?? [];
    found.push({
      connectionId: connection_id,
      externalId: external_id,
      rejectedAt: rejected_at,
      rejectedBy: rejected_by,
    });
    byDossier.set(dossier_id, found);
  }
  return byDossier;
}

/** Who says what about a reference for a dossier, and when. */
export interface NewVerdict extends Verdict {
  readonly firmId: FirmId;
  readonly dossierId: DossierId;
  readonly at: string;
  readonly by: UserId;
}

/** Remembers a refusal, or forgets it. */
export async function putVerdict(sql: Sql, verdict: NewVerdict): Promise<void> {
  const { firmId, dossierId, connectionId, rejected, at, by } = verdict;
  const externalId = verdict.externalId ?? "";
  if (!rejected) {
    const one = `delete from adminsync.rejection where dossier_id = $1 and connection_id = $2 and external_id = $3`;
    await sql.run(one, [dossierId, connectionId, externalId]);
    return;
  }
  await sql.run(
    `insert into adminsync.rejection (firm_id, dossier_id, connection_id, external_id, rejected_at, rejected_by)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [firmId, dossierId, connectionId, externalId, at, by],
  );
}
