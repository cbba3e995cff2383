import type { DossierId, SyncRun } from "@adminsync/core/model";
import { createActiveRuns } from "../active-runs.ts";
import { executeRun, type RunExecutor } from "../execute-run.ts";
import type { RunKey, RunQueue } from "../run-queue.ts";
import { startRun } from "../start-run.ts";
import type { TestFirm } from "./test-firm.ts";

/** One worker without a job engine: what is queued is kept here. */
export interface TestExecutor extends RunExecutor {
  readonly queued: RunKey[];
  /** Queues a run for the dossier. */
  start(dossierId: DossierId): Promise<RunKey>;
  execute(key: RunKey): Promise<SyncRun | null>;
  /** Queues a run and executes it to its end. */
  pull(dossierId: DossierId): Promise<SyncRun | null>;
}

export function createTestExecutor({ context, firmId }: TestFirm, workerId = "worker-1"): TestExecutor {
  const queued: RunKey[] = [];
  const active = createActiveRuns();
  const queue: RunQueue = {
    enqueueRun: async (_sql, key) => void queued.push(key),
    wake: () => undefined,
    abortRun: (runId) => active.letGo(runId, "ended"),
  };
  const executor = { context, workerId, active, queue };
  const start = async (dossierId: DossierId): Promise<RunKey> => {
    const run = await startRun(context, queue, firmId, dossierId);
    return { firmId, runId: run.id };
  };
  const execute = (key: RunKey): Promise<SyncRun | null> => executeRun(executor, key);
  return { ...executor, queued, start, execute, pull: async (dossierId) => execute(await start(dossierId)) };
}
