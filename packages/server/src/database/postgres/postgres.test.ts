import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../database.ts";
import { firm } from "../testing/firm.ts";
import { providedPostgres } from "../testing/provided.ts";
import { startProxy, type Proxy } from "../testing/proxy.ts";
import { startProgram } from "../testing/run-program.ts";
import type { TestLocation } from "../testing/temporary-location.ts";
import { testPostgres } from "../testing/test-location.ts";
import { openPostgres } from "./open-postgres.ts";

const A = firm("firm-a");

test.each(["", "localhost", "mysql://localhost/x", "/var/lib/data"])("%j is no URL of PostgreSQL", async (url) => {
  await expect(openPostgres(url)).rejects.toMatchObject({ code: "CONFIGURATION_INVALID" });
});

test("a server that isn't there is unavailable, and the password is not told", async () => {
  const failure = await openPostgres("postgres://user:hush@127.0.0.1:9/x").catch((thrown: unknown) => thrown);
  expect(failure).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  expect(JSON.stringify(failure)).not.toContain("hush");
});

const postgres = providedPostgres();
if (postgres.kind === "none") test.skip(`PostgreSQL: ${postgres.reason}`);
else
  describe("on PostgreSQL", () => {
    let placed: TestLocation<{ readonly url: string }>;
    let proxy: Proxy;
    let database: Database;
    let direct: Database;
    beforeAll(async () => {
      placed = await testPostgres(postgres);
      proxy = await startProxy(placed.location.url);
      direct = await openPostgres(placed.location.url);
      database = await openPostgres(proxy.url, { statementTimeoutMs: 500, poolSize: 2 });
    });
    afterAll(async () => {
      await direct.close();
      await database.close();
      await proxy.close();
      await placed.remove();
    });

    test("a user who may not log in or a database that isn't there is unavailable", async () => {
      const url = new URL(placed.location.url);
      url.pathname = "/nowhere";
      await expect(openPostgres(url.href)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    });

    test("a statement that takes too long is ended, and the connection goes on", async () => {
      await expect(database.asFirm(A, (sql) => sql.run("select pg_sleep(10)"))).rejects.toMatchObject({
        code: "DATABASE_UNAVAILABLE",
      });
      expect(await database.asFirm(A, (sql) => sql.run("select 1"))).toBe(1);
    });

    test("where no answer comes through a statement ends all the same, and others find new connections", async () => {
      const stuck = database.asFirm(A, async (sql) => {
        await sql.run("select 1");
        proxy.block();
        await sql.run("select 1");
      });
      const started = performance.now();
      await expect(stuck).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
      expect(performance.now() - started).toBeLessThan(5_000);
      proxy.cut();
      await expect
        .poll(() => database.asFirm(A, (sql) => sql.run("select 1")).catch(() => null), { timeout: 10_000 })
        .toBe(1);
    });

    test("a connection that is cut within a transaction takes it back", async () => {
      const cut = database.asServer(async (sql) => {
        await sql.run("insert into adminsync.worker (id, started_at) values ('cut', now())");
        proxy.cut();
        await sql.run("select 1");
      });
      await expect(cut).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
      expect(await direct.asServer((sql) => sql.run("select from adminsync.worker where id = 'cut'"))).toBe(0);
    });

    test("a worker lives until its process is killed, as every server sees at once", async () => {
      const program = startProgram("announce.ts", [placed.location.url, "w1"]);
      await new Promise((resolve) => program.stdout?.once("data", resolve));
      expect(await direct.alive(["w1", "w2"])).toEqual(new Set(["w1"]));
      const killed = performance.now();
      program.kill("SIGKILL");
      await expect.poll(() => direct.alive(["w1"]), { interval: 10 }).toEqual(new Set());
      expect(performance.now() - killed).toBeLessThan(1_000);
    });

    test("a sign of life and a subscription come back after their connection was cut", async () => {
      let connected = 0;
      const heard: string[] = [];
      const sign = await database.announce("w3");
      const subscription = await database.listen(
        "channel",
        (payload) => heard.push(payload),
        () => void (connected += 1),
      );
      expect(connected).toBe(1);
      proxy.cut();
      await expect.poll(() => connected, { timeout: 10_000 }).toBe(2);
      await direct.executeSql("select pg_notify('channel', 'a')");
      await expect.poll(() => heard).toEqual(["a"]);
      await expect.poll(() => direct.alive(["w3"]), { timeout: 10_000 }).toEqual(new Set(["w3"]));
      await Promise.all([sign.close(), subscription.close()]);
      await expect.poll(() => direct.alive(["w3"])).toEqual(new Set());
    });
  });
