import { runIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect, test } from "vitest";
import { eachDatabase } from "../database/testing/each-database.ts";
import { cancelActiveRuns } from "./cancel-active-runs.ts";
import { cancelRun } from "./cancel-run.ts";
import { createTestExecutor } from "./testing/test-executor.ts";
import { createTestFirm, START, USER } from "./testing/test-firm.ts";
import { holdAnswer } from "./testing/test-package.ts";

eachDatabase("cancelling a run", (tested) => {
  test("ends a queued one at once, and it is never executed", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const key = await executor.start(dossierId);
    const run = await cancelRun(firm.context, executor.queue, key, USER);
    expect(run.state).toEqual({ kind: "cancelled", endedAt: START });
    expect(await executor.execute(key)).toBeNull();
    expect(firm.package.asked).toEqual([]);
    expect(await firm.history()).toEqual([{ what: "run-ended", runId: run.id, outcome: "cancelled", code: null }]);
  });

  test("ends a running one at once, lets go of the package, and its answer is not kept", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const held = holdAnswer();
    firm.package.answerWith(held.answer);
    const key = await executor.start(dossierId);
    const ended = executor.execute(key);
    const call = await held.asked;
    const run = await cancelRun(firm.context, executor.queue, key, USER);
    expect(run.state.kind).toBe("cancelled");
    expect(call.signal.aborted).toBe(true);
    expect(await ended).toBeNull();
    expect(await firm.runs(dossierId)).toEqual([run]);
  });

  test("leaves one that has ended as it is", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const ended = await executor.pull(dossierId);
    const key = { firmId: firm.firmId, runId: ended?.id ?? v.parse(runIdSchema, "none") };
    expect(await cancelRun(firm.context, executor.queue, key, USER)).toEqual(ended);
  });

  test("of another firm finds none", async () => {
    const firm = await createTestFirm(tested.database());
    const other = await createTestFirm(tested.database());
    const executor = createTestExecutor(firm);
    const { runId } = await executor.start(await firm.link("d1"));
    const cancelled = cancelRun(firm.context, executor.queue, { firmId: other.firmId, runId }, USER);
    await expect(cancelled).rejects.toMatchObject({ code: "RUN_NOT_FOUND" });
  });

  test("is part of changing a link: the run under way can't store its answer", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const held = holdAnswer();
    firm.package.answerWith(held.answer);
    const ended = executor.pull(dossierId);
    await held.asked;
    await tested
      .database()
      .asFirm(firm.firmId, (sql) => cancelActiveRuns(sql, firm.context, { firmId: firm.firmId, dossierId, by: USER }));
    held.release();
    expect(await ended).toBeNull();
    expect((await firm.runs(dossierId)).map((run) => run.state.kind)).toEqual(["cancelled"]);
  });
});
