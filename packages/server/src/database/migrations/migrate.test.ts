import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, Pool } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { embeddedDriver } from "../embedded/embedded-driver.ts";
import { startWorker } from "../embedded/worker-client.ts";
import { postgresDriver } from "../postgres/postgres-driver.ts";
import type { Driver } from "../session.ts";
import { providedPostgres } from "../testing/provided.ts";
import type { TestLocation } from "../testing/temporary-location.ts";
import { emptyPostgres } from "../testing/test-postgres.ts";
import type { Migration } from "./migration.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";

const one: Migration = {
  number: 1,
  name: "one",
  sql: "create table adminsync.one (n integer); insert into adminsync.one values (1)",
};
const two: Migration = { number: 2, name: "two", sql: "create table adminsync.two (n integer)" };
const broken: Migration = { number: 2, name: "broken", sql: "create table adminsync.two (n integer); select 1/0" };

test("migrations are numbered without a gap, and their names tell them apart", () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
});

function suite(open: () => Promise<Driver>, close: (driver: Driver) => Promise<void>): void {
  let driver: Driver;
  const count = async (table: string): Promise<unknown> =>
    (await driver.executeSql(`select count(*)::int as count from adminsync.${table}`)).rows;
  beforeAll(async () => {
    driver = await open();
  });
  afterAll(() => close(driver));
  beforeEach(() => driver.executeSql("drop schema if exists adminsync cascade"));

  test("are made once, however often they are asked for", async () => {
    await migrate(driver, [one]);
    await migrate(driver, [one]);
    expect(await count("one")).toEqual([{ count: 1 }]);
  });

  test("are made once where several servers start at the same time", async () => {
    for (let round = 0; round < 5; round += 1) {
      await driver.executeSql("drop schema if exists adminsync cascade");
      await Promise.all(Array.from({ length: 5 }, () => migrate(driver, [one, two])));
      expect(await count("migration")).toEqual([{ count: 2 }]);
    }
  });

  test("are made all or not at all", async () => {
    await expect(migrate(driver, [one, broken])).rejects.toMatchObject({ code: "INTERNAL" });
    await migrate(driver, [one, two]);
    expect(await count("two")).toEqual([{ count: 0 }]);
  });

  test("are preceded by a backup, unless the database is new or there is nothing to make", async () => {
    let backups = 0;
    const backUp = async (): Promise<void> => void (backups += 1);
    await migrate(driver, [one], backUp);
    await migrate(driver, [one], backUp);
    expect(backups).toBe(0);
    await migrate(driver, [one, two], backUp);
    expect(backups).toBe(1);
  });

  test("refuse a database that is newer, or was made by others", async () => {
    await migrate(driver, [one, two]);
    const problem = (text: string): object => ({
      code: "CONFIGURATION_INVALID",
      details: { problem: expect.stringContaining(text) },
    });
    await expect(migrate(driver, [one])).rejects.toMatchObject(problem("newer than this server"));
    await expect(migrate(driver, [one, { ...two, sql: "select 2" }])).rejects.toMatchObject(problem("migration 2"));
  });

  test("make every table, twice to no effect", async () => {
    await migrate(driver, MIGRATIONS);
    await migrate(driver, MIGRATIONS);
    expect(await count("migration")).toEqual([{ count: MIGRATIONS.length }]);
  });
}

describe("migrations, embedded", () => {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-migrate-"));
  suite(
    async () => {
      const worker = startWorker();
      await worker.ask({ kind: "open", dataFolder: join(folder, "data"), load: null });
      return embeddedDriver(worker, async () => rmSync(folder, { recursive: true }));
    },
    (driver) => driver.close(),
  );
});

const postgres = providedPostgres();
if (postgres.kind === "none") test.skip(`migrations, PostgreSQL: ${postgres.reason}`);
else {
  describe("migrations, PostgreSQL", () => {
    let placed: TestLocation<{ readonly url: string }>;
    suite(
      async () => {
        placed = await emptyPostgres(postgres.url);
        const config = { connectionString: placed.location.url };
        return postgresDriver(new Pool(config), () => new Client(config));
      },
      async (driver) => {
        await driver.close();
        await placed.remove();
      },
    );
  });
}
