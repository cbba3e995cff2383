import { recover } from "@adminsync/core/sync";
import type { RunId } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import { lockRun } from "./change-run.ts";
import type { RunQueue } from "./run-queue.ts";
import { RUN_COLUMNS, storedRunRow, type StoredRun } from "./run-row.ts";
import { tellEnd } from "./tell-end.ts";
import { writeRun } from "./write-run.ts";

/** More than this are left for the next look. */
const BATCH = 500;
/** A worker that lives gets this long after the deadline to end its run itself. */
const MARGIN_MS = 10_000;

/** Who looks for runs that nobody carries on, and what that process has in hand itself. */
export interface Recoverer {
  readonly context: ServerContext;
  readonly workerId: string;
  readonly queue: RunQueue;
  readonly inHand: () => readonly RunId[];
}

/**
 * Finds what a killed process left: running runs are queued anew or ended, and queued ones get a job where theirs was lost. Safe to do at
 * any time, by any number of servers: nothing is changed that somebody else has changed since it was read.
 */
export async function recoverRuns(recoverer: Recoverer): Promise<void> {
  const { database } = recoverer.context;
  const unended = await database.asServer((sql) =>
    sql.rows(
      storedRunRow,
      `select ${RUN_COLUMNS} from adminsync.run where state in ('queued', 'running') order by deadline limit $1`,
      [BATCH],
    ),
  );
  const inHand = new Set(recoverer.inHand());
  // What this process has in hand ends by its own timers.
  const others = unended.filter(({ run }) => !inHand.has(run.id));
  const workers = others.flatMap(({ workerId }) => (workerId === null ? [] : [workerId]));
  const alive = workers.length === 0 ? new Set<string>() : await database.alive([...new Set(workers)]);
  for (const stored of others) {
    const { workerId } = stored;
    await recoverOne(recoverer, stored, workerId !== null && workerId !== recoverer.workerId && alive.has(workerId));
  }
  if (others.length > 0) recoverer.queue.wake();
}

function recoverOne({ context, queue }: Recoverer, stored: StoredRun, workerAlive: boolean): Promise<void> {
  const { firmId, attempt, correlationId, run } = stored;
  const now = context.now() - (workerAlive ? MARGIN_MS : 0);
  const recovery = recover(run, { now, workerAlive, attempts: attempt, correlationId });
  if (recovery.action === "leave" && run.state.kind === "running") return Promise.resolve();
  return context.database.asFirm(firmId, async (sql) => {
    const current = await lockRun(sql, run.id);
    if (current?.run.revision !== run.revision) return;
    if (recovery.action !== "leave") {
      await writeRun(sql, recovery.run);
      await tellEnd(sql, firmId, recovery.run, null);
    }
    if (recovery.action !== "end") await queue.enqueueRun(sql, { firmId, runId: run.id });
  });
}
