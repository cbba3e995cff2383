import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkRuns } from "./rounds/check-answers.ts";
import { playRound, rehearse, type Played } from "./rounds/play.ts";
import { scheduleOf } from "./rounds/schedule.ts";
import { createWorld } from "./world/world.ts";

const SEED = Number(process.env["ADMINSYNC_CRASH_SEED"] ?? 20_261_124);

test("thirty", async () => {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-crash-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const started = performance.now();
  const world = await createWorld(join(folder, "adminsync"));
  onTestFinished(() => world.close());
  console.log("world", Math.round(performance.now() - started));
  const rehearsed = await rehearse(world);
  console.log("rehearsed", Math.round(performance.now() - started), rehearsed);
  const played: Played[] = [];
  for (const round of scheduleOf(SEED)) {
    const t = performance.now();
    const p = await playRound(world, round, rehearsed, async () => undefined);
    played.push(p);
    console.log(JSON.stringify(round), JSON.stringify(p), Math.round(performance.now() - t));
  }
  await checkRuns(world);
  expect(played).toHaveLength(30);
  console.log("all", Math.round(performance.now() - started));
});
