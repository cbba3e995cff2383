import { once } from "node:events";
import { createInterface } from "node:readline";
import * as v from "valibot";
import { describe, expect, onTestFinished, test } from "vitest";
import type { DatabaseLocation } from "../database/database.ts";
import { openDatabase } from "../database/open-database.ts";
import { providedPostgres } from "../database/testing/provided.ts";
import { programEnd, startProgram } from "../database/testing/run-program.ts";
import { testFolder, testPostgres } from "../database/testing/test-location.ts";
import { createTestFirm } from "../runs/testing/test-firm.ts";

const DOSSIERS = ["d1", "d2", "d3", "d4", "d5", "d6"];
/** Servers are killed so many times, each after having acknowledged so many runs. */
const KILLS = 4;
const ACKNOWLEDGED = 15;
const NIGHT = "2026-11-25T03:55:00.000Z";

/** Kills servers at work, one or two at a time, lets a last one finish, and answers what was acknowledged. */
async function killServers(location: DatabaseLocation, firmId: string, atOnce: number): Promise<Set<string>> {
  const clockOffsetMs = Date.parse(NIGHT) - Date.now();
  const argument = (finish: boolean): string =>
    JSON.stringify({ location, firmId, dossiers: DOSSIERS, clockOffsetMs, finish });
  const acknowledged = new Set<string>();
  const workAndDie = async (): Promise<void> => {
    const server = startProgram("../../jobs/testing/killed-server.ts", [argument(false)]);
    const { stdout } = server;
    if (stdout === null) throw new Error("the program's output is a pipe");
    const exit = once(server, "exit");
    let lines = 0;
    for await (const line of createInterface(stdout)) {
      acknowledged.add(line);
      lines += 1;
      if (lines === ACKNOWLEDGED) server.kill("SIGKILL");
    }
    await exit;
    expect(lines).toBeGreaterThanOrEqual(ACKNOWLEDGED);
  };
  for (let round = 0; round < KILLS / atOnce; round += 1) {
    await Promise.all(Array.from({ length: atOnce }, workAndDie));
  }
  await programEnd(startProgram("../../jobs/testing/killed-server.ts", [argument(true)]));
  return acknowledged;
}

const factsRow = v.object({
  runs: v.array(v.string()),
  unended: v.number(),
  succeeded: v.number(),
  interrupted: v.number(),
  snapshots: v.number(),
  newest: v.number(),
  told: v.number(),
  told_runs: v.number(),
  of_night: v.number(),
  nights_ended: v.number(),
});
const facts = `select
  (select json_agg(id) from adminsync.run) as runs,
  (select count(*)::int from adminsync.run where state in ('queued', 'running')) as unended,
  (select count(*)::int from adminsync.run where state = 'succeeded' and changed) as succeeded,
  (select count(*)::int from adminsync.run where state <> 'succeeded' and cause->>'code' = 'INTERRUPTED') as interrupted,
  (select count(*)::int from adminsync.snapshot) as snapshots,
  (select sum(newest)::int from (select max(version) as newest from adminsync.snapshot group by dossier_id) each) as newest,
  (select count(*)::int from adminsync.history where event->>'what' = 'snapshot-taken') as told,
  (select count(distinct event->>'runId')::int from adminsync.history where event->>'what' = 'snapshot-taken') as told_runs,
  (select count(*)::int from adminsync.run where night = '2026-11-25') as of_night,
  (select count(*)::int from adminsync.night where ended_at is not null) as nights_ended`;

async function killAndCheck(location: DatabaseLocation, atOnce: number): Promise<void> {
  const before = await openDatabase(location, { backupEveryMs: null });
  const firm = await createTestFirm(before);
  for (const dossier of DOSSIERS) await firm.link(dossier);
  await before.close();
  const acknowledged = await killServers(location, firm.firmId, atOnce);
  const after = await openDatabase(location, { backupEveryMs: null });
  const found = v.parse(factsRow, await after.asServer((sql) => sql.one(factsRow, facts)));
  await after.close();

  // Nothing that was acknowledged is lost, and everything has ended.
  expect([...acknowledged].filter((id) => !found.runs.includes(id))).toEqual([]);
  expect(found.unended).toBe(0);
  expect(found.succeeded + found.interrupted).toBe(found.runs.length);
  // Nothing is doubled: each run that succeeded took one snapshot and told it once, and versions have no gaps.
  expect([found.snapshots, found.newest, found.told, found.told_runs]).toEqual(Array(4).fill(found.succeeded));
  // The night was done once for each dossier.
  expect([found.of_night, found.nights_ended]).toEqual([DOSSIERS.length, 1]);
}

describe("servers that are killed at work", () => {
  test(
    "lose nothing and double nothing, one after the other on the embedded database",
    { timeout: 120_000 },
    async () => {
      const place = testFolder();
      onTestFinished(() => place.remove());
      await killAndCheck(place.location, 1);
    },
  );

  const postgres = providedPostgres();
  const onPostgres = "lose nothing and double nothing, two at once on PostgreSQL";
  if (postgres.kind === "none") test.skip(`${onPostgres}: ${postgres.reason}`);
  else {
    test(onPostgres, { timeout: 120_000 }, async () => {
      const place = await testPostgres(postgres);
      onTestFinished(() => place.remove());
      await killAndCheck(place.location, 2);
    });
  }
});
