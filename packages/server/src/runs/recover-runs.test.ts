import type { SyncRun } from "@adminsync/core/model";
import { expect, test } from "vitest";
import { eachDatabase } from "../database/testing/each-database.ts";
import { claimRun } from "./claim-run.ts";
import { recoverRuns } from "./recover-runs.ts";
import { createTestExecutor, type TestExecutor } from "./testing/test-executor.ts";
import { createTestFirm, type TestFirm } from "./testing/test-firm.ts";

const HALF_A_MINUTE_LATER = "2026-11-24T12:00:30.000Z";
const PAST_THE_DEADLINE = "2026-11-24T12:01:05.000Z";
const WELL_PAST_THE_DEADLINE = "2026-11-24T12:01:15.000Z";

function recover({ context, workerId, queue, active }: TestExecutor): Promise<void> {
  return recoverRuns({ context, workerId, queue, inHand: () => active.ids() });
}

/** A run of dossier d1 that a worker took, so many times. */
async function takenBy(firm: TestFirm, workerId: string, times = 1): Promise<SyncRun> {
  const executor = createTestExecutor(firm);
  const key = await executor.start(await firm.link("d1"));
  for (let time = 1; time < times; time += 1) {
    await claimRun(firm.context, workerId, key);
    await firm.context.database.asServer((sql) =>
      sql.run(`update adminsync.run set state = 'queued', worker_id = null where id = $1`, [key.runId]),
    );
  }
  const claimed = await claimRun(firm.context, workerId, key);
  if (claimed === null) throw new Error("the run should have been there to take");
  return claimed.run;
}

eachDatabase("recovery", (tested) => {
  test("queues the run of a dead worker anew, within its deadline, and it is pulled once", async () => {
    const firm = await createTestFirm(tested.database());
    const run = await takenBy(firm, "killed");
    firm.setClock(HALF_A_MINUTE_LATER);
    const executor = createTestExecutor(firm);
    await recover(executor);
    const key = { firmId: firm.firmId, runId: run.id };
    expect(executor.queued).toEqual([key]);
    const ended = await executor.execute(key);
    expect(ended?.state).toMatchObject({ kind: "succeeded", changed: true });
    expect(firm.package.asked).toEqual(["d1"]);
  });

  test("ends a run that three workers died of", async () => {
    const firm = await createTestFirm(tested.database());
    const run = await takenBy(firm, "killed", 3);
    await recover(createTestExecutor(firm));
    const [recovered] = await firm.runs(run.dossierId);
    expect(recovered?.state).toMatchObject({ kind: "failed", cause: { code: "INTERRUPTED" } });
    expect(await firm.history()).toEqual([
      { what: "run-ended", runId: run.id, outcome: "failed", code: "INTERRUPTED" },
    ]);
  });

  test("ends the run of a dead worker whose deadline is over", async () => {
    const firm = await createTestFirm(tested.database());
    const run = await takenBy(firm, "killed");
    firm.setClock(PAST_THE_DEADLINE);
    await recover(createTestExecutor(firm));
    const [recovered] = await firm.runs(run.dossierId);
    expect(recovered?.state).toMatchObject({ kind: "failed", cause: { code: "INTERRUPTED" } });
  });

  test("leaves the run of a worker that lives, and ends it as stalled well after its deadline", async () => {
    const firm = await createTestFirm(tested.database());
    const sign = await tested.database().announce("lives");
    const run = await takenBy(firm, "lives");
    const executor = createTestExecutor(firm);
    await recover(executor);
    firm.setClock(PAST_THE_DEADLINE);
    await recover(executor);
    expect(await firm.runs(run.dossierId)).toEqual([run]);
    expect(executor.queued).toEqual([]);
    firm.setClock(WELL_PAST_THE_DEADLINE);
    await recover(executor);
    const [recovered] = await firm.runs(run.dossierId);
    expect(recovered?.state).toMatchObject({ kind: "stalled", cause: { code: "PACKAGE_SILENT" } });
    await sign.close();
  });

  test("takes up what this very process lost hold of, and leaves what it has in hand however the clock jumps", async () => {
    const firm = await createTestFirm(tested.database());
    const lost = await takenBy(firm, "worker-1");
    const executor = createTestExecutor(firm, "worker-1");
    executor.active.enter(lost.id);
    firm.setClock("2026-11-25T03:00:00.000Z");
    await recover(executor);
    expect(await firm.runs(lost.dossierId)).toEqual([lost]);
    firm.setClock(HALF_A_MINUTE_LATER);
    executor.active.leave(lost.id);
    await recover(executor);
    expect(executor.queued).toEqual([{ firmId: firm.firmId, runId: lost.id }]);
  });

  test("writes a job for a queued run whose job was lost", async () => {
    const firm = await createTestFirm(tested.database());
    const key = await createTestExecutor(firm).start(await firm.link("d1"));
    const executor = createTestExecutor(firm);
    await recover(executor);
    expect(executor.queued).toEqual([key]);
  });

  test("by two servers at once changes a run once", async () => {
    const firm = await createTestFirm(tested.database());
    const run = await takenBy(firm, "killed", 3);
    await Promise.all([recover(createTestExecutor(firm, "one")), recover(createTestExecutor(firm, "other"))]);
    expect(await firm.history()).toHaveLength(1);
    const [recovered] = await firm.runs(run.dossierId);
    expect(recovered?.revision).toBe(run.revision + 1);
  });
});
