import { expect } from "vitest";
import { decide, undo } from "../deeds/decide.ts";
import type { Deed } from "../deeds/deed.ts";
import { link } from "../deeds/link.ts";
import { night } from "../deeds/night.ts";
import { sync } from "../deeds/sync.ts";
import type { World } from "../world/world.ts";
import { checkAnswers } from "./check-answers.ts";
import { killDuring } from "./moment.ts";
import type { Round } from "./schedule.ts";

const DEEDS: Readonly<Record<Deed["name"], Deed>> = { sync, link, night, decide, undo };

/** How many statements each deed takes where nobody is killed. */
export type Rehearsed = ReadonlyMap<Deed["name"], number>;

/** What came of a round. */
export interface Played {
  readonly acknowledged: boolean;
  /** From the start of the next process until what was cut off was done. */
  readonly recoveredMs: number;
  /** Revisions of the runs that were waited for. */
  readonly revisions: readonly number[];
}

/** Does every deed once and counts its statements. */
export async function rehearse(world: World): Promise<Rehearsed> {
  const counts = new Map<Deed["name"], number>();
  for (const deed of Object.values(DEEDS)) {
    const attempt = await deed.prepare(world);
    const { control } = world.host();
    const before = Number(await control("/statements"));
    await attempt.ask();
    await control("/idle");
    counts.set(deed.name, Number(await control("/statements")) - before);
    await attempt.settle(true);
    await checkAnswers(world);
  }
  return counts;
}

/** Does a deed, kills the host meanwhile, starts it anew and sees that all is as it must be. */
export async function playRound(
  world: World,
  { deed, moment }: Round,
  rehearsed: Rehearsed,
  whileDead: () => Promise<void>,
): Promise<Played> {
  const attempt = await DEEDS[deed].prepare(world);
  const victim = world.host();
  const acknowledged = await killDuring(world, moment, attempt, rehearsed.get(deed) ?? 1);
  expect(await victim.complaints).toBe("");
  await whileDead();
  const restarted = performance.now();
  await world.restart();
  const revisions = await attempt.settle(acknowledged);
  const recoveredMs = Math.round(performance.now() - restarted);
  await checkAnswers(world);
  return { acknowledged, recoveredMs, revisions };
}
