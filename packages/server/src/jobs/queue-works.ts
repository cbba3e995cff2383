import * as v from "valibot";
import { executeRun, type RunExecutor } from "../runs/execute-run.ts";
import type { QueueWork } from "./crew.ts";
import type { NightlyOptions } from "./nightly-options.ts";
import {
  BOOKKEEPING_QUEUE,
  bookkeepingJobSchema,
  NIGHT_QUEUE,
  nightJobSchema,
  RUN_QUEUE,
  runJobSchema,
} from "./queues.ts";
import { runBookkeeping } from "./run-bookkeeping.ts";
import { runNight } from "./run-night.ts";
import { keyOf } from "./tickets.ts";

/** What the night's work needs beside the executor. */
export interface NightWork {
  readonly alongside: NightlyOptions["alongside"];
  /** The nights that this process has in hand, by `keyOf`: kept here for recovery. */
  readonly inHand: Set<string>;
  readonly stopping: AbortSignal;
}

/** How each queue is worked on. Waiting for a package costs next to nothing, so that many runs go at once; a firm has its share of them. */
export function queueWorks(executor: RunExecutor, { alongside, inHand, stopping }: NightWork): QueueWork[] {
  const holding = async (ids: readonly string[], work: () => Promise<void>): Promise<void> => {
    const key = keyOf(ids);
    // A second job for what is in hand: the first does it all.
    if (inHand.has(key)) return;
    inHand.add(key);
    await work().finally(() => inHand.delete(key));
  };

  const works: QueueWork[] = [
    {
      queue: RUN_QUEUE,
      slots: 32,
      slotsPerFirm: 8,
      handle: async (data) => {
        await executeRun(executor, v.parse(runJobSchema, data));
      },
    },
    {
      queue: NIGHT_QUEUE,
      slots: 8,
      slotsPerFirm: 2,
      handle: (data) => {
        const key = v.parse(nightJobSchema, data);
        return holding([key.firmId, key.connectionId, key.night], () => runNight(executor, key, stopping));
      },
    },
  ];
  if (alongside === undefined) return works;
  const { context, workerId } = executor;
  const handle = (data: unknown): Promise<void> => {
    const key = v.parse(bookkeepingJobSchema, data);
    return holding([key.firmId, key.night], () => runBookkeeping(context, workerId, alongside, key, stopping));
  };
  return [...works, { queue: BOOKKEEPING_QUEUE, slots: 8, slotsPerFirm: 1, handle }];
}
