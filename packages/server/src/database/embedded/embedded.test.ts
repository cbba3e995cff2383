import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import * as v from "valibot";
import type { Database } from "../database.ts";
import { firm } from "../testing/firm.ts";
import { startProgram } from "../testing/run-program.ts";
import { testFolder } from "../testing/test-location.ts";
import { listBackups } from "./backups.ts";
import { openEmbedded } from "./open-embedded.ts";
import { RESERVE_BYTES } from "./reserve.ts";
import { restoreBackup } from "./restore-backup.ts";
import { startWorker } from "./worker-client.ts";

const A = firm("firm-a");
const quiet = { backupEveryMs: null };
const folders: string[] = [];
const newFolder = (): string => {
  const { folder } = testFolder().location;
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const addLine = (database: Database, id: string): Promise<number> =>
  database.asFirm(A, (sql) =>
    sql.run("insert into adminsync.history (firm_id, id, at, event) values ($1, $2, now(), '{}')", [A, id]),
  );
const lines = async (database: Database): Promise<string[]> => {
  const rows = await database.asFirm(A, (sql) =>
    sql.rows(v.object({ id: v.string() }), "select id from adminsync.history order by sequence"),
  );
  return rows.map(({ id }) => id);
};

describe("an embedded database", () => {
  let folder: string;
  let database: Database;
  beforeAll(async () => {
    folder = newFolder();
    database = await openEmbedded(folder, quiet);
  });
  afterAll(() => database.close());

  test("keeps the process free while a statement takes 1.4 seconds", async () => {
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const busy = `do $$ declare until timestamptz := clock_timestamp() + interval '1.4 seconds';
      begin while clock_timestamp() < until loop perform 1; end loop; end $$`;
    const started = performance.now();
    await database.executeSql(busy);
    expect(performance.now() - started).toBeGreaterThan(1_300);
    clearInterval(watch);
    expect(longest).toBeLessThan(700);
  });

  test("tells PostgreSQL's state of a refusal across threads", async () => {
    await expect(database.executeSql("select * from nowhere")).rejects.toMatchObject({
      name: "SqlError",
      code: "42P01",
    });
  });

  test("refuses values that can't cross threads, and goes on", async () => {
    await expect(database.executeSql("select $1", [() => 1])).rejects.toThrow();
    expect((await database.executeSql("select 1 as n")).rows).toEqual([{ n: 1 }]);
  });

  test("hears what is notified, once for each listener, until it is closed", async () => {
    const heard: string[] = [];
    const listen = (name: string) =>
      database.listen(
        "channel",
        (payload) => heard.push(`${name} ${payload}`),
        () => undefined,
      );
    const [one, two] = [await listen("one"), await listen("two")];
    await database.asServer((sql) => sql.run("select pg_notify('channel', 'a')"));
    await one.close();
    await database.asServer((sql) => sql.run("select pg_notify('channel', 'b')"));
    await two.close();
    expect(heard).toEqual(["one a", "two a", "two b"]);
  });

  test("knows which workers live", async () => {
    const worker = await database.announce("w1");
    expect(await database.alive(["w1", "w2"])).toEqual(new Set(["w1"]));
    await worker.close();
    expect(await database.alive(["w1"])).toEqual(new Set());
  });

  test("can't be opened a second time", async () => {
    await expect(openEmbedded(folder, quiet)).rejects.toMatchObject({ code: "DATABASE_LOCKED" });
  });

  test("sets a reserve aside and lets nobody else read its files", () => {
    expect(statSync(join(folder, "reserve")).size).toBe(RESERVE_BYTES);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });
});

describe("what an embedded database keeps", () => {
  const open: Database[] = [];
  const opened = async (folder: string, options: { backupEveryMs: number | null } = quiet): Promise<Database> => {
    const database = await openEmbedded(folder, options);
    open.push(database);
    return database;
  };
  afterEach(async () => {
    for (const database of open.splice(0)) await database.close();
  });

  test("is there after closing and opening again", async () => {
    const folder = newFolder();
    const first = await opened(folder);
    await addLine(first, "1");
    await first.close();
    expect(await lines(await opened(folder))).toEqual(["1"]);
    await expect(lines(first)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  });

  test("is there after its process was killed while it wrote, and the folder is free again", async () => {
    const folder = newFolder();
    await (await opened(folder)).close();
    const program = startProgram("write-lines.ts", [folder]);
    const ended = new Promise((resolve) => program.once("exit", resolve));
    let told = "";
    for await (const chunk of program.stdout ?? []) {
      told += String(chunk);
      if (told.split("\n").length > 30) program.kill("SIGKILL");
    }
    await ended;
    const acknowledged = told.split("\n").slice(0, -1);
    expect(await lines(await opened(folder))).toEqual(expect.arrayContaining(acknowledged));
  });

  test("is backed up every so often", async () => {
    const folder = newFolder();
    await opened(folder, { backupEveryMs: 200 });
    await expect.poll(() => listBackups(join(folder, "backups")), { timeout: 20_000 }).not.toHaveLength(0);
  });

  test("comes back by a restore, once the database is closed, and what it replaces is kept", async () => {
    const folder = newFolder();
    const first = await opened(folder);
    await addLine(first, "1");
    const backup = join(newFolder(), "backup.tar.gz");
    writeFileSync(backup, (await first.backup?.()) ?? "");
    await addLine(first, "2");
    await expect(restoreBackup(folder, "none.tar.gz")).rejects.toMatchObject({ code: "CONFIGURATION_INVALID" });
    await expect(restoreBackup(folder, backup)).rejects.toMatchObject({ code: "DATABASE_LOCKED" });
    await first.close();

    const aside = (await restoreBackup(folder, backup)) ?? "";
    const second = await opened(folder);
    expect(await lines(second)).toEqual(["1"]);
    await second.close();
    rmSync(join(folder, "data"), { recursive: true });
    await expect(opened(folder)).rejects.toMatchObject({ code: "CONFIGURATION_INVALID" });
    renameSync(aside, join(folder, "data"));
    expect(await lines(await opened(folder))).toEqual(["1", "2"]);
  });

  test("stays as it was where the backup is none", async () => {
    const folder = newFolder();
    const first = await opened(folder);
    await addLine(first, "1");
    await first.close();
    const file = join(newFolder(), "broken.tar.gz");
    writeFileSync(file, "not a backup");
    await expect(restoreBackup(folder, file)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(readdirSync(folder).filter((name) => name.startsWith("data"))).toEqual(["data"]);
    expect(await lines(await opened(folder))).toEqual(["1"]);
  });
});

test("whoever waits for a worker that ends is told so", async () => {
  const worker = startWorker();
  const waiting = worker.ask({ kind: "open", dataFolder: join(newFolder(), "new"), load: null });
  const told = expect(waiting).rejects.toMatchObject({ name: "ConnectionLost" });
  await worker.end();
  await told;
  await expect(worker.ask({ kind: "dump" })).rejects.toMatchObject({ name: "ConnectionLost" });
});
