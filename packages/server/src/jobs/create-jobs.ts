import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import type { ServerContext } from "../context.ts";
import type { Held } from "../database/database.ts";
import { createActiveRuns } from "../runs/active-runs.ts";
import type { RunExecutor } from "../runs/execute-run.ts";
import { pruneRuns } from "../runs/prune-runs.ts";
import { recoverRuns } from "../runs/recover-runs.ts";
import type { RunQueue } from "../runs/run-queue.ts";
import { isAnythingLeft } from "./anything-left.ts";
import { createBell } from "./bell.ts";
import { createDispatcher } from "./dispatcher.ts";
import type { NightlyOptions } from "./nightly-options.ts";
import { queueDueNights } from "./queue-due-nights.ts";
import { queueWorks } from "./queue-works.ts";
import { BOSS_OPTIONS, makeQueues } from "./queues.ts";
import { recoverNights } from "./recover-nights.ts";
import { registerWorker } from "./register-worker.ts";
import { repeat, type Repeated } from "./repeat.ts";
import { createTickets } from "./tickets.ts";
import { letGoOfEnded } from "./watch-runs.ts";

/** How often what is looked at, in milliseconds. What this process queues itself, it begins at once. */
const EVERY = { jobs: 2000, ended: 500, recovery: 5000, tick: 30_000, pruning: 3_600_000 } as const;
/** While idleness is waited for, other servers' work is looked at so often, in milliseconds. */
const IDLE_LOOK_MS = 250;

export interface JobsOptions {
  /** Absent: nothing is pulled at night. */
  readonly nightly?: NightlyOptions;
}

/** What this process does by itself: runs that were asked for, nights, and what a killed process left. */
export interface Jobs extends RunQueue {
  /** Recovers what was left, then works until `stop`. Once; the tables must be there. */
  start(): Promise<void>;
  /** Hands back what is under way, so that it goes on at the next start or on another server. */
  stop(): Promise<void>;
  /** Begins the nights that are due by the clock, as is done every half minute. */
  tick(): Promise<void>;
  /** Looks for what was left, as is done every few seconds. */
  recover(): Promise<void>;
  /** Resolves when nothing is queued or running, on any server. */
  waitUntilIdle(): Promise<void>;
}

/** The jobs of one server process. */
export function createJobs(context: ServerContext, { nightly }: JobsOptions = {}): Jobs {
  const { database, log, limits } = context;
  const workerId = randomUUID();
  const active = createActiveRuns();
  const nightsInHand = new Set<string>();
  const stopping = new AbortController();
  const settled = createBell();
  const bookkeeping = nightly?.alongside !== undefined;

  const backend = database.kind === "embedded" ? "pglite" : "postgres";
  const boss = new PgBoss({ ...BOSS_OPTIONS, db: database, backend });
  boss.on("error", (cause) => log("warn", "job-engine-failed", { cause }));
  boss.on("warning", ({ message, data }) => log("warn", "job-engine-warns", { message, data }));
  const tickets = createTickets(boss);

  const queue: RunQueue = {
    enqueueRun: (sql, key) => tickets.forRun(sql, key),
    wake: () => dispatcher.wake(),
    abortRun: (runId) => active.letGo(runId, "ended"),
  };
  const executor: RunExecutor = { context, workerId, active, queue };
  const nightWork = { alongside: nightly?.alongside, inHand: nightsInHand, stopping: stopping.signal };
  const dispatcher = createDispatcher(boss, queueWorks(executor, nightWork), log, () => settled.ring());

  const recover = async (): Promise<void> => {
    await recoverRuns({ context, workerId, queue, inHand: () => active.ids() });
    await recoverNights({ context, workerId, tickets, inHand: nightsInHand, bookkeeping });
    dispatcher.wake();
  };
  const tick = async (): Promise<void> => {
    if (nightly === undefined) return;
    await queueDueNights(context, nightly, tickets);
    dispatcher.wake();
  };

  let worker: Held | null = null;
  let repeated: readonly Repeated[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(repeated.map((turn) => turn.stop()));
    await dispatcher.stop(() => {
      stopping.abort();
      active.letGoAll("stopping");
    });
    await boss.stop({ graceful: false });
    await worker?.close();
  };
  const start = async (): Promise<void> => {
    worker = await registerWorker(context, workerId);
    await boss.start();
    await makeQueues(boss, limits.runDeadlineMs);
    await recover();
    await tick();
    repeated = [
      repeat("jobs", EVERY.jobs, log, async () => dispatcher.wake()),
      repeat("ended-runs", EVERY.ended, log, () => letGoOfEnded(database, active)),
      repeat("recovery", EVERY.recovery, log, recover),
      repeat("nights", EVERY.tick, log, tick),
      repeat("pruning", EVERY.pruning, log, () => pruneRuns(context)),
    ];
  };

  return {
    ...queue,
    tick,
    recover,
    stop,
    start: () =>
      start().catch(async (thrown: unknown) => {
        await stop().catch(() => undefined);
        throw thrown;
      }),
    waitUntilIdle: async () => {
      for (;;) {
        const next = settled.next();
        if (dispatcher.busy() === 0 && !(await database.asServer((sql) => isAnythingLeft(sql, bookkeeping)))) return;
        await Promise.race([next, delay(IDLE_LOOK_MS)]);
      }
    },
  };
}
