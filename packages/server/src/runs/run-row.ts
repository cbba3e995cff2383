import type { FirmId, SyncRun } from "@adminsync/core/model";
import { firmIdSchema, syncRunSchema } from "@adminsync/core/protocol";
import * as v from "valibot";

/** A run with what only the server knows of it. */
export interface StoredRun {
  readonly firmId: FirmId;
  /** How often a worker took it. The fence: whoever takes the run later has a higher one. */
  readonly attempt: number;
  readonly workerId: string | null;
  /** Ties its end to the log, where the error has no id of its own. */
  readonly correlationId: string;
  readonly run: SyncRun;
}

/** The columns that both schemas read. */
export const RUN_COLUMNS = `firm_id, id, dossier_id, connection_id, trigger, revision, state, queued_at, started_at, deadline, ended_at, phase,
  snapshot_id, changed, cause, attempt, worker_id, correlation_id`;

const row = v.object({
  firm_id: firmIdSchema,
  id: v.string(),
  dossier_id: v.string(),
  connection_id: v.string(),
  trigger: v.string(),
  revision: v.number(),
  state: v.string(),
  queued_at: v.string(),
  started_at: v.nullable(v.string()),
  deadline: v.string(),
  ended_at: v.nullable(v.string()),
  phase: v.nullable(v.string()),
  snapshot_id: v.nullable(v.string()),
  changed: v.nullable(v.boolean()),
  cause: v.unknown(),
  attempt: v.number(),
  worker_id: v.nullable(v.string()),
  correlation_id: v.string(),
});
type Row = v.InferOutput<typeof row>;

/** A row of the table with all that the server knows. */
export const storedRunRow: v.GenericSchema<unknown, StoredRun> = v.pipe(
  row,
  v.transform((stored) => ({
    firmId: stored.firm_id,
    attempt: stored.attempt,
    workerId: stored.worker_id,
    correlationId: stored.correlation_id,
    run: toRun(stored),
  })),
);

/** A row of the table as the model's run. */
export const runRow: v.GenericSchema<unknown, SyncRun> = v.pipe(row, v.transform(toRun));

function toRun(stored: Row): SyncRun {
  return v.parse(syncRunSchema, {
    id: stored.id,
    dossierId: stored.dossier_id,
    connectionId: stored.connection_id,
    trigger: stored.trigger,
    revision: stored.revision,
    state: stateOf(stored),
  });
}

function stateOf(stored: Row): Readonly<Record<string, unknown>> {
  switch (stored.state) {
    case "queued":
      return { kind: stored.state, queuedAt: stored.queued_at, deadline: stored.deadline };
    case "running":
      return { kind: stored.state, startedAt: stored.started_at, deadline: stored.deadline, phase: stored.phase };
    case "succeeded":
      return { kind: stored.state, endedAt: stored.ended_at, snapshotId: stored.snapshot_id, changed: stored.changed };
    default:
      return { kind: stored.state, endedAt: stored.ended_at, cause: stored.cause };
  }
}
