import type {
  BindingId,
  Decision,
  DecisionBatchId,
  DossierId,
  FirmId,
  Instant,
  JsonValue,
  Scope,
  SnapshotId,
  UserId,
} from "@adminsync/core/model";
import {
  bindingIdSchema,
  choiceSchema,
  decisionBatchIdSchema,
  decisionIdSchema,
  differenceRefSchema,
  dossierIdSchema,
  instantSchema,
  jsonValueSchema,
  scopeSchema,
  snapshotIdSchema,
  userIdSchema,
} from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Sql } from "../database/database.ts";

const row = v.object({
  id: decisionIdSchema,
  batch_id: decisionBatchIdSchema,
  dossier_id: dossierIdSchema,
  binding_id: bindingIdSchema,
  scope: scopeSchema,
  at: differenceRefSchema,
  choice: choiceSchema,
  template: jsonValueSchema,
  source: jsonValueSchema,
  snapshot_id: snapshotIdSchema,
  why: v.nullable(v.string()),
  decided_by: userIdSchema,
  decided_at: instantSchema,
});

const columns = `d.id, d.batch_id, b.dossier_id, b.binding_id, b.scope, d.at, d.choice, d.template, d.source, d.snapshot_id, d.why,
  b.decided_by, b.decided_at`;
const join = `adminsync.decision d join adminsync.decision_batch b on b.firm_id = d.firm_id and b.id = d.batch_id`;

function toDecision(stored: v.InferOutput<typeof row>): Decision {
  return {
    id: stored.id,
    batchId: stored.batch_id,
    dossierId: stored.dossier_id,
    bindingId: stored.binding_id,
    scope: stored.scope,
    at: stored.at,
    choice: stored.choice,
    template: stored.template,
    source: stored.source,
    snapshotId: stored.snapshot_id,
    ...(stored.why === null ? {} : { why: stored.why }),
    decidedBy: stored.decided_by,
    decidedAt: stored.decided_at,
  };
}

/** Decisions that hold, oldest first. */
export async function findDecisions(
  sql: Sql,
  dossierId: DossierId,
  bindingId: BindingId,
  scope: Scope,
): Promise<Decision[]> {
  const rows = await sql.rows(
    row,
    `select ${columns} from ${join}
     where b.dossier_id = $1 and b.binding_id = $2 and b.scope = $3 and b.undone_at is null
     order by b.decided_at, b.sequence, d.position`,
    [dossierId, bindingId, scope],
  );
  return rows.map(toDecision);
}

/** Writes a batch down: its head, and its decisions in their order. */
export async function insertBatch(
  sql: Sql,
  firmId: FirmId,
  decisions: readonly Decision[],
  inverse: JsonValue,
): Promise<void> {
  const [first] = decisions;
  if (first === undefined) return;
  await sql.run(
    `insert into adminsync.decision_batch (firm_id, id, dossier_id, binding_id, scope, inverse, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      firmId,
      first.batchId,
      first.dossierId,
      first.bindingId,
      first.scope,
      JSON.stringify(inverse),
      first.decidedBy,
      first.decidedAt,
    ],
  );
  const rows = decisions.map((decision, position) => ({
    id: decision.id,
    position,
    at: decision.at,
    choice: decision.choice,
    // Wrapped, since a bare JSON null would come out as SQL null.
    held: { template: decision.template, source: decision.source },
    snapshot_id: decision.snapshotId,
    why: decision.why ?? null,
  }));
  await sql.run(
    `insert into adminsync.decision (firm_id, id, batch_id, position, at, choice, template, source, snapshot_id, why)
     select $1, r.id, $2, r.position, r.at, r.choice, r.held -> 'template', r.held -> 'source', r.snapshot_id, r.why
     from jsonb_to_recordset($3::jsonb)
       as r(id text, position int, at jsonb, choice jsonb, held jsonb, snapshot_id text, why text)`,
    [firmId, first.batchId, JSON.stringify(rows)],
  );
  sql.tell({ changed: "decisions", dossierId: first.dossierId });
}

/** Whether every named snapshot is one of the dossier's. */
export async function ownsSnapshots(sql: Sql, dossierId: DossierId, ids: readonly SnapshotId[]): Promise<boolean> {
  const distinct = [...new Set(ids)];
  const found = await sql.one(
    v.object({ count: v.number() }),
    `select count(*)::int as count from adminsync.snapshot where dossier_id = $1 and id = any ($2::text[])`,
    [dossierId, distinct],
  );
  return found?.count === distinct.length;
}

/** Marks a batch undone; null where the dossier has no such batch that still holds. */
export async function undoBatch(
  sql: Sql,
  dossierId: DossierId,
  batchId: DecisionBatchId,
  by: UserId,
  at: Instant,
): Promise<{ readonly inverse: JsonValue; readonly decisions: readonly Decision[] } | null> {
  const undone = await sql.one(
    v.object({ inverse: jsonValueSchema }),
    `update adminsync.decision_batch set undone_at = $3, undone_by = $4
     where id = $1 and dossier_id = $2 and undone_at is null returning inverse`,
    [batchId, dossierId, at, by],
  );
  if (undone === null) return null;
  sql.tell({ changed: "decisions", dossierId });
  const rows = await sql.rows(row, `select ${columns} from ${join} where d.batch_id = $1 order by d.position`, [
    batchId,
  ]);
  return { inverse: undone.inverse, decisions: rows.map(toDecision) };
}
