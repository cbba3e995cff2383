import { expect } from "vitest";
import type { RunId, SyncRun } from "@adminsync/core/model";
import { until } from "../world/within.ts";
import type { World } from "../world/world.ts";

/** Longer than recovery takes in the worst case, shorter than a run's deadline: what ends only by its deadline is not carried on. */
const ENDING_MS = 30_000;

/** Follows a run to its end, and writes that end down. */
export async function untilEnded({ host, ledger }: World, runId: RunId): Promise<SyncRun> {
  const run = await until(
    ENDING_MS,
    "a run to end",
    () => host().adapter.runs.get(runId),
    ({ state }) => state.kind !== "queued" && state.kind !== "running",
  );
  ledger.ends.set(runId, JSON.stringify(run));
  return run;
}

/** Follows a run to its end, which must be a new snapshot. */
export async function untilChanged(world: World, runId: RunId): Promise<SyncRun> {
  const run = await untilEnded(world, runId);
  expect(run.state, JSON.stringify(run)).toMatchObject({ kind: "succeeded", changed: true });
  return run;
}
