import type { SyncRun } from "@adminsync/core/model";
import type { Sql } from "../database/database.ts";

/** The worker that holds a run, and which attempt that is. */
export interface Hold {
  readonly workerId: string;
  readonly attempt: number;
}

/** What some states have and others lack. */
interface StateColumns {
  readonly queuedAt?: string;
  readonly startedAt?: string;
  readonly deadline?: string;
  readonly phase?: string;
  readonly endedAt?: string;
  readonly snapshotId?: string;
  readonly changed?: boolean;
  readonly cause?: object;
}

/**
 * Writes a run's state and revision. The caller has read the run `for update` in this transaction. A `hold` is set where given, kept
 * while the run goes on running, and dropped with any other state.
 */
export async function writeRun(
  sql: Sql,
  { id, dossierId, revision, state }: SyncRun,
  hold: Hold | null = null,
): Promise<void> {
  const columns: StateColumns = state;
  await sql.run(
    `update adminsync.run set state = $2, revision = $3, queued_at = coalesce($4, queued_at), deadline = coalesce($5, deadline),
       started_at = case when $2 = 'queued' then null else coalesce($6, started_at) end, phase = $7, ended_at = $8, snapshot_id = $9,
       changed = $10, cause = $11, worker_id = case when $2 = 'running' then coalesce($12, worker_id) end,
       attempt = coalesce($13, attempt)
     where id = $1`,
    [
      id,
      state.kind,
      revision,
      columns.queuedAt ?? null,
      columns.deadline ?? null,
      columns.startedAt ?? null,
      columns.phase ?? null,
      columns.endedAt ?? null,
      columns.snapshotId ?? null,
      columns.changed ?? null,
      columns.cause ?? null,
      hold?.workerId ?? null,
      hold?.attempt ?? null,
    ],
  );
  sql.tell({ changed: "run", dossierId });
}
