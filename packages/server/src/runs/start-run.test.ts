import { dossierIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect, test } from "vitest";
import { updateState } from "../connections/store.ts";
import { eachDatabase } from "../database/testing/each-database.ts";
import { findLatestRun } from "./store.ts";
import { createTestExecutor } from "./testing/test-executor.ts";
import { createTestFirm } from "./testing/test-firm.ts";

eachDatabase("starting a run", (tested) => {
  test("queues one, with a deadline and a job", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const key = await executor.start(dossierId);
    const [run] = await firm.runs(dossierId);
    expect(run).toMatchObject({
      id: key.runId,
      trigger: "on-demand",
      connectionId: firm.connection.id,
      state: { kind: "queued", queuedAt: "2026-11-24T12:00:00.000Z", deadline: "2026-11-24T12:01:00.000Z" },
    });
    expect(executor.queued).toEqual([key]);
  });

  test("joins the one that is under way, however many start at once", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const keys = await Promise.all(Array.from({ length: 5 }, () => executor.start(dossierId)));
    expect(new Set(keys.map(({ runId }) => runId)).size).toBe(1);
    expect(executor.queued).toHaveLength(1);
    expect(await firm.runs(dossierId)).toHaveLength(1);
  });

  test("begins anew once the last one has ended", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const executor = createTestExecutor(firm);
    const first = await executor.pull(dossierId);
    const second = await executor.pull(dossierId);
    expect((await firm.runs(dossierId)).map(({ id }) => id)).toEqual([first?.id, second?.id]);
    const latest = await tested.database().asFirm(firm.firmId, (sql) => findLatestRun(sql, dossierId));
    expect(latest).toEqual(second);
  });

  test("is refused for a dossier without a link", async () => {
    const firm = await createTestFirm(tested.database());
    const started = createTestExecutor(firm).start(v.parse(dossierIdSchema, "d1"));
    await expect(started).rejects.toMatchObject({ code: "LINK_NOT_FOUND" });
  });

  test("is refused while the connection is broken", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const since = "2026-11-24T11:00:00.000Z";
    await tested
      .database()
      .asFirm(firm.firmId, (sql) =>
        updateState(sql, firm.connection.id, { kind: "broken", since, code: "CREDENTIALS_EXPIRED" }),
      );
    const started = createTestExecutor(firm).start(dossierId);
    await expect(started).rejects.toMatchObject({ code: "CONNECTION_NOT_READY" });
    expect(await firm.runs(dossierId)).toEqual([]);
  });
});
