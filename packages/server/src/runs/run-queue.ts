import type { FirmId, RunId } from "@adminsync/core/model";
import type { Sql } from "../database/database.ts";

/** Which run of which firm. */
export interface RunKey {
  readonly firmId: FirmId;
  readonly runId: RunId;
}

/** What carries queued runs to whoever executes them. */
export interface RunQueue {
  /** Queues a run in the caller's transaction. Twice is as good as once. */
  enqueueRun(sql: Sql, key: RunKey): Promise<void>;
  /** Has this process look for work at once; called after the transaction. */
  wake(): void;
  /** Lets go of a run that has ended in the database while this process executes it. */
  abortRun(runId: RunId): void;
}
