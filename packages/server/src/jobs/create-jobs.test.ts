import * as v from "valibot";
import { afterEach, expect, test } from "vitest";
import { eachDatabase } from "../database/testing/each-database.ts";
import { cancelRun } from "../runs/cancel-run.ts";
import { startRun } from "../runs/start-run.ts";
import { createTestExecutor } from "../runs/testing/test-executor.ts";
import { createTestFirm, USER, type TestFirm } from "../runs/testing/test-firm.ts";
import { holdAnswer } from "../runs/testing/test-package.ts";
import { createJobs, type Jobs } from "./create-jobs.ts";

const begun: Jobs[] = [];

async function begin(firm: TestFirm): Promise<Jobs> {
  const jobs = createJobs(firm.context);
  begun.push(jobs);
  await jobs.start();
  return jobs;
}

afterEach(async () => {
  for (const jobs of begun.splice(0)) await jobs.stop();
});

eachDatabase("the jobs of a server", (tested) => {
  test("execute a run as soon as it is started", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const jobs = await begin(firm);
    const started = performance.now();
    const held = holdAnswer();
    firm.package.answerWith(held.answer);
    await startRun(firm.context, jobs, firm.firmId, dossierId);
    await held.asked;
    expect(performance.now() - started).toBeLessThan(1000);
    held.release();
    await jobs.waitUntilIdle();
    expect((await firm.runs(dossierId)).map(({ state }) => state.kind)).toEqual(["succeeded"]);
  });

  test("pull once where there are two jobs for a run", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const jobs = await begin(firm);
    const held = holdAnswer();
    firm.package.answerWith(held.answer);
    const { id: runId } = await startRun(firm.context, jobs, firm.firmId, dossierId);
    await held.asked;
    await tested.database().asServer((sql) => jobs.enqueueRun(sql, { firmId: firm.firmId, runId }));
    jobs.wake();
    held.release();
    await jobs.waitUntilIdle();
    expect(firm.package.asked).toEqual(["d1"]);
    expect(await firm.history()).toHaveLength(1);
  });

  test("let go of a run that another server cancelled", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const jobs = await begin(firm);
    const held = holdAnswer();
    firm.package.answerWith(held.answer);
    const run = await startRun(firm.context, jobs, firm.firmId, dossierId);
    const { signal } = await held.asked;
    const letGo = new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    const elsewhere = createTestExecutor(firm).queue;
    await cancelRun(firm.context, elsewhere, { firmId: firm.firmId, runId: run.id }, USER);
    await letGo;
    await jobs.waitUntilIdle();
    expect((await firm.runs(dossierId)).map(({ state }) => state.kind)).toEqual(["cancelled"]);
  });

  test("that stop hand back what is under way, and the next to start carry it on", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const first = createJobs(firm.context);
    await first.start();
    const held = holdAnswer();
    firm.package.answerWith(held.answer);
    const run = await startRun(firm.context, first, firm.firmId, dossierId);
    await held.asked;
    await first.stop();
    expect((await firm.runs(dossierId)).map(({ state }) => state.kind)).toEqual(["queued"]);
    held.release();
    await (await begin(firm)).waitUntilIdle();
    expect(await firm.runs(dossierId)).toMatchObject([{ id: run.id, state: { kind: "succeeded" } }]);
  });

  test("carry on at their start what a killed process left queued without a job, or running", async () => {
    const firm = await createTestFirm(tested.database());
    const dead = createTestExecutor(firm, "killed");
    const [queued, running] = [await firm.link("d1"), await firm.link("d2")];
    await dead.start(queued);
    const { runId } = await dead.start(running);
    await tested.database().asServer((sql) =>
      sql.run(
        `update adminsync.run set state = 'running', phase = 'fetching', started_at = queued_at, worker_id = 'killed', attempt = 1
         where id = $1`,
        [runId],
      ),
    );
    await (await begin(firm)).waitUntilIdle();
    const states = [...(await firm.runs(queued)), ...(await firm.runs(running))].map(({ state }) => state.kind);
    expect(states).toEqual(["succeeded", "succeeded"]);
    expect(firm.package.asked.toSorted()).toEqual(["d1", "d2"]);
  });

  test("show that they work as long as they do, and sweep what the dead left of that", async () => {
    const firm = await createTestFirm(tested.database());
    const workers = (): Promise<unknown[]> =>
      tested.database().asServer((sql) => sql.rows(v.object({ id: v.string() }), `select id from adminsync.worker`));
    await tested
      .database()
      .asServer((sql) => sql.run(`insert into adminsync.worker (id, started_at) values ('killed', now())`));
    const jobs = createJobs(firm.context);
    await jobs.start();
    expect(await workers()).toEqual([{ id: expect.not.stringMatching("killed") }]);
    await jobs.stop();
    expect(await workers()).toEqual([]);
  });
});
