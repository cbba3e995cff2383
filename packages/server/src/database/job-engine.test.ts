import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eachDatabase } from "./testing/each-database.ts";
import { firm } from "./testing/firm.ts";

const A = firm("firm-a");
const QUEUE = "pulls";

eachDatabase("pg-boss", ({ database, kind }) => {
  let boss: PgBoss;
  beforeAll(async () => {
    boss = new PgBoss({
      db: database(),
      backend: kind === "embedded" ? "pglite" : "postgres",
      supervise: false,
      schedule: false,
    });
    await boss.start();
    await boss.createQueue(QUEUE);
  });
  afterAll(() => boss.stop({ graceful: false }));

  test("sends a job with the transaction that it belongs to, or not at all", async () => {
    const send = (fails: boolean): Promise<void> =>
      database().asFirm(A, async (sql) => {
        await boss.send(QUEUE, { runId: "1" }, { db: sql });
        if (fails) throw new Error("no");
      });
    await expect(send(true)).rejects.toThrow("no");
    expect(await boss.fetch(QUEUE)).toEqual([]);
    await send(false);
    const [job] = await boss.fetch<{ runId: string }>(QUEUE);
    expect(job?.data).toEqual({ runId: "1" });
    await boss.complete(QUEUE, job?.id ?? "");
  });

  test("completes a job with the transaction of its effect, or not at all", async () => {
    await boss.send(QUEUE, { runId: "2" });
    const [job] = await boss.fetch(QUEUE, { includeMetadata: true });
    if (job === undefined) throw new Error("no job");
    const complete = (fails: boolean): Promise<void> =>
      database().asFirm(A, async (sql) => {
        await sql.run("insert into adminsync.history (firm_id, id, at, event) values ($1, '1', now(), '{}')", [A]);
        await boss.complete(QUEUE, job.id, {}, { db: sql });
        if (fails) throw new Error("no");
      });
    const state = async (): Promise<string | undefined> => (await boss.findJobs(QUEUE, { id: job.id }))[0]?.state;
    await expect(complete(true)).rejects.toThrow("no");
    expect(await state()).toBe("active");
    await complete(false);
    expect(await state()).toBe("completed");
    expect(await database().asFirm(A, (sql) => sql.run("select from adminsync.history"))).toBe(1);
  });
});
