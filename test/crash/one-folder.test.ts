import { afterAll, beforeAll, expect, test } from "vitest";
import { SYNCED } from "./world/dossiers.ts";
import { embeddedPlace, type Place } from "./world/place.ts";
import { startedHost, type Refused } from "./world/start-host.ts";
import { createWorld, type World } from "./world/world.ts";

/** A second is promised; a machine that several share may take longer, and the figure is printed. */
const REFUSED_MS = 3_000;

/** What goes wrong once is wrong: no second try. */
const ONCE = { retry: 0 };

let place: Place;
let world: World;
beforeAll(async () => {
  place = await embeddedPlace();
  world = await createWorld(place.database);
}, 180_000);
afterAll(async () => {
  await world.close();
  await place.remove();
});

async function refused(): Promise<Refused> {
  const tried = await world.startAnother(world.front);
  if ("code" in tried) return tried;
  await tried.kill();
  throw new Error("a second process has opened the folder");
}

test("a second process on a folder is refused at once, naming the holder, who goes on", ONCE, async () => {
  const second = await refused();
  expect(second.code).toBe("DATABASE_LOCKED");
  expect(second.holder).toMatch(new RegExp(`^process ${world.host().pid} since 20\\d\\d-\\d\\d-\\d\\dT`));
  console.info(`refused after ${second.refusedAfterMs} ms, its process ended after ${second.endedAfterMs} ms`);
  expect(second.refusedAfterMs).toBeLessThan(REFUSED_MS);
  expect(await world.host().adapter.links.get(SYNCED)).not.toBeNull();
});

test("after a kill the folder opens by itself, with all that was in it", ONCE, async () => {
  const before = await world.host().adapter.snapshots.latest(SYNCED);
  await world.host().kill();
  const started = performance.now();
  await world.restart();
  console.info(`opened ${Math.round(performance.now() - started)} ms after the kill`);
  expect(await world.host().adapter.snapshots.latest(SYNCED)).toEqual(before);
});

test("of two that come after a kill one gets the folder, and the other is told who", ONCE, async () => {
  await world.host().kill();
  const tried = await Promise.all([world.startAnother(world.front), world.startAnother(world.front)]);
  const [held] = tried.filter((one) => !("code" in one)).map(startedHost);
  const codes = tried.flatMap((one) => ("code" in one ? [[one.code, one.holder.split(" ")[1]]] : []));
  expect(codes).toEqual([["DATABASE_LOCKED", String(held?.pid)]]);
  await held?.stop();
  await world.restart();
});
