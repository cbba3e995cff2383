import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { providedPostgres } from "../../packages/server/src/database/testing/provided.ts";
import type { Deed } from "./deeds/deed.ts";
import { night } from "./deeds/night.ts";
import { sync } from "./deeds/sync.ts";
import { untilChanged } from "./deeds/until-ended.ts";
import { checkAnswers, checkRuns } from "./rounds/check-answers.ts";
import { checkStoredAtRest } from "./rounds/check-stored.ts";
import { known, LINKED_TO, SYNCED } from "./world/dossiers.ts";
import { oneMore } from "./world/ledger.ts";
import { openFront, type PackageFront } from "./world/package-front.ts";
import { postgresPlace, type Place } from "./world/place.ts";
import { startedHost, type Host } from "./world/start-host.ts";
import { within } from "./world/within.ts";
import { createWorld, type World } from "./world/world.ts";

/** A server looks for what others left every five seconds. */
const TAKEN_OVER_MS = 15_000;

/** What goes wrong once is wrong: no second try. */
const ONCE = { retry: 0 };

interface Server {
  readonly front: PackageFront;
  host: Host;
}

const postgres = providedPostgres();
if (postgres.kind === "none") test.skip(`two servers on one PostgreSQL: ${postgres.reason}`);
else describe("two servers on one PostgreSQL", () => twoServers(() => postgresPlace(postgres)));

function twoServers(placeOf: () => Promise<Place>): void {
  let place: Place;
  let world: World;
  let servers: readonly [Server, Server];
  let asked: Server;
  let kills = 0;
  beforeAll(async () => {
    place = await placeOf();
    world = await createWorld(place.database);
    const front = await openFront(world.sandbox);
    servers = [
      { front: world.front, host: world.host() },
      { front, host: startedHost(await world.startAnother(front)) },
    ];
    asked = servers[0];
    // Whom deeds are asked of, and who answers for them, is for each test to say.
    world = { ...world, host: () => asked.host, hosts: () => servers.map(({ host }) => host) };
  }, 180_000);
  afterAll(async () => {
    for (const { host, front } of servers) {
      await host.kill();
      await front.close();
    }
    await world.close();
    await place.remove();
  });

  /** Does a deed, kills the server that asks the package, and has the other one answer for it. */
  async function killAtWork(deed: Deed, nth: number): Promise<number> {
    const attempt = await deed.prepare(world);
    const helds = servers.map(({ front }) => front.hold(nth));
    await attempt.ask();
    const atWork = await within(
      TAKEN_OVER_MS,
      "the package to be asked",
      Promise.race(helds.map((held, index) => held.asked.then(() => known(servers[index])))),
    );
    await atWork.host.kill();
    kills += 1;
    const killedAt = performance.now();
    for (const held of helds) held.release();
    asked = atWork === servers[0] ? servers[1] : servers[0];
    await attempt.settle(true);
    const takenOverMs = Math.round(performance.now() - killedAt);
    atWork.host = startedHost(await world.startAnother(atWork.front));
    await checkAnswers(world);
    return takenOverMs;
  }

  test("the one ends the run that the other was killed at, within seconds", ONCE, async () => {
    const took = [await killAtWork(sync, 1), await killAtWork(sync, 4), await killAtWork(sync, 2)];
    console.info(`runs of a killed server were ended by the other after ${took.join(", ")} ms`);
    expect(Math.max(...took)).toBeLessThan(TAKEN_OVER_MS);
  });

  test("the one goes on with the night that the other was killed in", ONCE, async () => {
    const took = await killAtWork(night, 3);
    console.info(`the night of a killed server was ended by the other after ${took} ms`);
    expect(took).toBeLessThan(TAKEN_OVER_MS);
  });

  test("two that are asked at the same time for one dossier make one run", ONCE, async () => {
    for (let round = 0; round < 10; round += 1) {
      const house = world.move(known(LINKED_TO.get(SYNCED)));
      // No run ends before both have been asked.
      const helds = servers.map(({ front }) => front.hold(1));
      const runs = await Promise.all(servers.map(({ host }) => host.adapter.runs.start(SYNCED)));
      for (const held of helds) held.release();
      const [first] = runs.map(({ id }) => id);
      expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
      world.ledger.runs.add(known(first));
      await untilChanged(world, known(first));
      oneMore(world.ledger.snapshots, SYNCED);
      expect((await asked.host.adapter.snapshots.latest(SYNCED))?.record.seat?.number).toBe(house);
    }
    await checkAnswers(world);
    await checkRuns(world);
  });

  test("they leave tables in which all is done and told once", ONCE, async () => {
    for (const { host } of servers) {
      await host.stop();
      expect(await host.complaints).toBe("");
    }
    const stored = await place.open();
    await checkStoredAtRest(stored, world.ledger, kills);
    await stored.close();
  });
}
