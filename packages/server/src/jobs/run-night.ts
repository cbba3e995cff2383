import type { DossierId } from "@adminsync/core/model";
import { executeRun, type RunExecutor } from "../runs/execute-run.ts";
import { insertQueuedRun, type NewRun } from "../runs/insert-run.ts";
import { recordFailedRun } from "../runs/record-failed-run.ts";
import { beginRunOfNight } from "./begin-run-of-night.ts";
import { createNightGate, type NightGate } from "./night-gate.ts";
import { claimNight, findUnpulled, leaveNight } from "./night-store.ts";
import type { NightKey } from "./queues.ts";

const PAGE = 100;
const AT_ONCE = 2;

/**
 * Pulls every linked dossier of one connection, a page at a time. What is done stands in the runs themselves, so that a night which was
 * killed goes on where it was; a dossier that fails doesn't stop the others.
 */
export async function runNight(executor: RunExecutor, key: NightKey, stopping: AbortSignal): Promise<void> {
  const { database, now } = executor.context;
  const claimed = await database.asFirm(key.firmId, (sql) => claimNight(sql, now, key, executor.workerId));
  if (!claimed) return;
  let ended = false;
  try {
    ended = await pullAll(executor, key, stopping);
  } finally {
    await database.asFirm(key.firmId, (sql) => leaveNight(sql, now, key, executor.workerId, ended));
  }
}

/** False where it was stopped before the end. */
async function pullAll(executor: RunExecutor, key: NightKey, stopping: AbortSignal): Promise<boolean> {
  const gate = createNightGate();
  let after = "";
  while (!stopping.aborted) {
    const from = after;
    const page = await executor.context.database.asFirm(key.firmId, (sql) => findUnpulled(sql, key, from, PAGE));
    const last = page.at(-1);
    if (last === undefined) return true;
    after = last;
    const rest = page.values();
    const hands = Array.from({ length: AT_ONCE }, async () => {
      for (const dossierId of rest) {
        if (stopping.aborted) return;
        await pullOne(executor, key, dossierId, gate);
      }
    });
    await Promise.all(hands);
  }
  return false;
}

async function pullOne(executor: RunExecutor, key: NightKey, dossierId: DossierId, gate: NightGate): Promise<void> {
  const { context } = executor;
  const { firmId, connectionId, night } = key;
  const wanted: NewRun = { firmId, dossierId, connectionId, trigger: "nightly", night };
  const closed = gate.closed();
  const runId = await context.database.asFirm(firmId, (sql) =>
    beginRunOfNight(sql, dossierId, night, async () => {
      if (closed === null) return (await insertQueuedRun(sql, context, wanted))?.id ?? null;
      return recordFailedRun(sql, context, wanted, { ...closed, at: context.now() });
    }),
  );
  if (closed === null && runId !== null) gate.heed(await executeRun(executor, { firmId, runId }));
}
