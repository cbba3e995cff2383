import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { expect, test } from "vitest";
import { eachDatabase } from "../database/testing/each-database.ts";
import { findLatestSnapshot } from "../snapshots/store.ts";
import { createTestExecutor } from "./testing/test-executor.ts";
import { createTestFirm, START } from "./testing/test-firm.ts";
import { failWith, holdAnswer, keepSilent, testRecord } from "./testing/test-package.ts";

eachDatabase("a run", (tested) => {
  test("pulls the record into a snapshot, and says so in the history", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1", "r1");
    const run = await createTestExecutor(firm).pull(dossierId);

    const snapshot = await tested.database().asFirm(firm.firmId, (sql) => findLatestSnapshot(sql, dossierId));
    expect(snapshot).toMatchObject({ version: 1, externalId: "r1", connectionName: "Testpakket", takenAt: START });
    expect(run?.state).toEqual({ kind: "succeeded", endedAt: START, snapshotId: snapshot?.id, changed: true });
    expect(await firm.runs(dossierId)).toEqual([run]);
    expect(await firm.history()).toEqual([
      { what: "snapshot-taken", snapshotId: snapshot?.id, version: 1, runId: run?.id },
    ]);
  });

  test("of an unchanged record makes no new snapshot", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const first = await executor.pull(dossierId);
    const second = await executor.pull(dossierId);
    expect(second?.state).toMatchObject({ kind: "succeeded", changed: false });
    expect(second?.state).toMatchObject({ snapshotId: first?.state.kind === "succeeded" && first.state.snapshotId });
    expect(await firm.history()).toHaveLength(1);
  });

  test("grows its revision with each step, so that a client knows the older from the newer", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const held = holdAnswer();
    firm.package.answerWith(held.answer);
    const key = await executor.start(dossierId);
    const [queued] = await firm.runs(dossierId);
    const ended = executor.execute(key);
    await held.asked;
    const [running] = await firm.runs(dossierId);
    held.release();
    const run = await ended;
    expect([queued?.state.kind, running?.state.kind, run?.state.kind]).toEqual(["queued", "running", "succeeded"]);
    expect(running?.state).toMatchObject({ phase: "fetching" });
    expect([queued?.revision, running?.revision, run?.revision]).toEqual([1, 3, 5]);
  });

  test.each([
    ["stalled", adminSyncError("PACKAGE_UNREACHABLE"), "PACKAGE_UNREACHABLE"],
    ["stalled", adminSyncError("PACKAGE_SILENT"), "PACKAGE_SILENT"],
    ["failed", new AdminSyncError({ code: "REFERENCE_NOT_FOUND", details: { externalId: "d1" } }), "REFERENCE_GONE"],
    ["failed", adminSyncError("PACKAGE_UNAVAILABLE"), "PACKAGE_UNAVAILABLE"],
    ["failed", new TypeError("a fault of the connector"), "INTERNAL"],
  ])("ends %s on %s, with the cause %s", async (kind, error, code) => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    firm.package.answerWith(failWith(error));
    const run = await createTestExecutor(firm).pull(dossierId);
    expect(run?.state).toMatchObject({ kind, endedAt: START, cause: { code, correlationId: expect.any(String) } });
    expect(await firm.history()).toEqual([{ what: "run-ended", runId: run?.id, outcome: kind, code }]);
  });

  test("passes on when trying again makes sense", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    firm.package.answerWith(failWith(adminSyncError("PACKAGE_RATE_LIMITED", { retryAfter: 40 })));
    const run = await createTestExecutor(firm).pull(dossierId);
    expect(run?.state).toMatchObject({ kind: "failed", cause: { code: "PACKAGE_RATE_LIMITED", retryAfter: 40 } });
  });

  test("keeps no answer that is no record", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    firm.package.answerWith(async (_call, id) => testRecord(id, { enterpriseNumber: "BE 0123" }));
    const run = await createTestExecutor(firm).pull(dossierId);
    expect(run?.state).toMatchObject({ kind: "failed", cause: { code: "PACKAGE_ANSWER_INVALID" } });
  });

  test("ends stalled at its deadline where the package keeps silent and the connector heeds nothing", async () => {
    const firm = await createTestFirm(tested.database(), { runDeadlineMs: 50 });
    const dossierId = await firm.link("d1");
    firm.package.answerWith(keepSilent);
    const run = await createTestExecutor(firm).pull(dossierId);
    expect(run?.state).toMatchObject({ kind: "stalled", cause: { code: "PACKAGE_SILENT" } });
  });

  test("that waited for its whole deadline ends as interrupted, and the package is not asked", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const key = await executor.start(dossierId);
    firm.setClock("2026-11-24T12:01:00.000Z");
    const run = await executor.execute(key);
    expect(run?.state).toMatchObject({ kind: "failed", cause: { code: "INTERRUPTED" } });
    expect(firm.package.asked).toEqual([]);
  });

  test("that two workers are told of is executed once", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const one = createTestExecutor(firm, "worker-1");
    const other = createTestExecutor(firm, "worker-2");
    const key = await one.start(dossierId);
    const ends = await Promise.all([one.execute(key), other.execute(key), one.execute(key)]);
    expect(ends.filter((run) => run !== null)).toHaveLength(1);
    expect(firm.package.asked).toEqual(["d1"]);
  });

  test("whose attempt was given up can't store its answer any more", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const slow = createTestExecutor(firm, "worker-1");
    const held = holdAnswer(async (_call, id) => testRecord(id, { name: "Te laat" }));
    firm.package.answerWith(held.answer);
    const key = await slow.start(dossierId);
    const late = slow.execute(key);
    await held.asked;
    await tested
      .database()
      .asServer((sql) =>
        sql.run(`update adminsync.run set state = 'queued', worker_id = null where id = $1`, [key.runId]),
      );
    firm.package.answerWith(async (_call, id) => testRecord(id, { name: "Op tijd" }));
    await createTestExecutor(firm, "worker-2").execute(key);
    held.release();
    expect(await late).toBeNull();
    const snapshot = await tested.database().asFirm(firm.firmId, (sql) => findLatestSnapshot(sql, dossierId));
    expect(snapshot).toMatchObject({ version: 1, record: { name: "Op tijd" } });
    expect(await firm.history()).toHaveLength(1);
  });

  test("ends cancelled, its answer thrown away, where the dossier was linked to something else meanwhile", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1", "r1");
    const executor = createTestExecutor(firm);
    const held = holdAnswer();
    firm.package.answerWith(held.answer);
    const ended = executor.pull(dossierId);
    await held.asked;
    await firm.link("d1", "r2");
    held.release();
    expect((await ended)?.state).toEqual({ kind: "cancelled", endedAt: START });
    expect(await tested.database().asFirm(firm.firmId, (sql) => findLatestSnapshot(sql, dossierId))).toBeNull();
  });

  test("whose connection is no longer ready fails with that cause", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const key = await executor.start(dossierId);
    await tested
      .database()
      .asServer((sql) =>
        sql.run(
          `update adminsync.connection set state = jsonb_set(state, '{kind}', '"broken"') || '{"code":"CREDENTIALS_EXPIRED"}'`,
        ),
      );
    const run = await executor.execute(key);
    expect(run?.state).toMatchObject({ kind: "failed", cause: { code: "CONNECTION_NOT_READY" } });
  });
});
