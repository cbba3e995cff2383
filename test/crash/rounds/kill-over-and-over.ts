import { afterAll, beforeAll, expect, test } from "vitest";
import { untilEnded } from "../deeds/until-ended.ts";
import { checkAnswers, checkRuns } from "./check-answers.ts";
import { checkStoredAlways, checkStoredAtRest } from "./check-stored.ts";
import { figuresOf } from "./figures.ts";
import { playRound, rehearse, type Played } from "./play.ts";
import { scheduleOf } from "./schedule.ts";
import { known, LINKED_TO, SYNCED } from "../world/dossiers.ts";
import { oneMore } from "../world/ledger.ts";
import type { Place } from "../world/place.ts";
import { within } from "../world/within.ts";
import { createWorld, type World } from "../world/world.ts";

/** Another seed gives other moments in another order. */
const SEED = Number(process.env["ADMINSYNC_CRASH_SEED"] ?? 20_261_124);
/** What takes a minute on a machine with nothing else to do takes several where it is shared. */
const THIRTY_MS = 600_000;
/** What is lost once is lost: no second try. */
const ONCE = { timeout: THIRTY_MS, retry: 0 };
/** Of one run, which is not tried a fourth time. */
const ATTEMPTS = 3;
/** Longer than a server takes to find what was left. */
const ASKED_MS = 30_000;

/** Kills a server thirty times at what it does, and three times at one run, and looks at what it left. */
export function killedOn(
  placeOf: () => Promise<Place>,
  data: "closed while a host runs" | "open to us at any time",
): void {
  let place: Place;
  let world: World;
  const opened: (() => Promise<void>)[] = [];
  let kills = 0;
  beforeAll(async () => {
    place = await placeOf();
    opened.push(() => place.remove());
    world = await createWorld(place.database);
    opened.push(() => world.close());
  }, THIRTY_MS);
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  test("thirty times loses nothing that was acknowledged, doubles nothing, and ends every run", ONCE, async () => {
    const startedAt = performance.now();
    const rehearsed = await rehearse(world);
    const stored = data === "open to us at any time" ? await place.open() : null;
    const played: Played[] = [];
    for (const round of scheduleOf(SEED)) {
      const whileDead = async (): Promise<void> => void (stored !== null && (await checkStoredAlways(stored)));
      kills += 1;
      const which = `round ${kills} of seed ${SEED}, ${JSON.stringify(round)}`;
      played.push(
        await playRound(world, round, rehearsed, whileDead).catch((cause: unknown) => {
          throw new Error(`${which}: ${String(cause)}`, { cause });
        }),
      );
    }
    await stored?.close();
    await checkRuns(world);
    const figures = figuresOf(played, startedAt);
    console.info(`killed, ${stored === null ? "embedded" : "PostgreSQL"}: ${JSON.stringify(figures)}`);
    expect(kills).toBe(30);
    // Runs were cut off in every phase, or this has shown nothing.
    expect(Object.values(figures.cutOff)).not.toContain(0);
  });

  test("three times during one run ends that run as interrupted, and the next one succeeds", ONCE, async () => {
    world.move(known(LINKED_TO.get(SYNCED)));
    const before = await world.host().adapter.snapshots.latest(SYNCED);
    let held = world.front.hold(1);
    const run = await world.host().adapter.runs.start(SYNCED);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      await within(ASKED_MS, "the package to be asked", held.asked);
      await world.host().kill();
      kills += 1;
      held.release();
      held = world.front.hold(1);
      await world.restart();
    }
    const ended = await untilEnded(world, run.id);
    held.release();
    expect(ended.state).toMatchObject({ kind: "failed", cause: { code: "INTERRUPTED" } });
    expect(await world.host().adapter.snapshots.latest(SYNCED)).toEqual(before);
    const next = await world.host().adapter.runs.start(SYNCED);
    expect((await untilEnded(world, next.id)).state).toMatchObject({ kind: "succeeded", changed: true });
    oneMore(world.ledger.snapshots, SYNCED);
    await checkAnswers(world);
  });

  test("leaves tables in which all is done and told once, and no jobs that pile up", ONCE, async () => {
    await world.host().stop();
    expect(await world.host().complaints).toBe("");
    const stored = await place.open();
    await checkStoredAtRest(stored, world.ledger, kills);
    await stored.close();
  });
}
