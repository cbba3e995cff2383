import { expect, test } from "vitest";
import { eachDatabase } from "../database/testing/each-database.ts";
import { pruneRuns } from "./prune-runs.ts";
import { createTestExecutor } from "./testing/test-executor.ts";
import { createTestFirm } from "./testing/test-firm.ts";

eachDatabase("old runs", (tested) => {
  test("go after ninety days, but for each dossier's newest", async () => {
    const firm = await createTestFirm(tested.database());
    const executor = createTestExecutor(firm);
    const [busy, quiet] = [await firm.link("d1"), await firm.link("d2")];
    await executor.pull(busy);
    await executor.pull(quiet);
    firm.setClock("2026-12-24T12:00:00.000Z");
    const second = await executor.pull(busy);
    const told = await firm.history();

    firm.setClock("2027-02-20T12:00:00.000Z");
    await pruneRuns(firm.context);
    expect(await firm.runs(busy)).toHaveLength(2);

    firm.setClock("2027-03-01T12:00:00.000Z");
    await pruneRuns(firm.context);
    expect((await firm.runs(busy)).map(({ id }) => id)).toEqual([second?.id]);
    expect(await firm.runs(quiet)).toHaveLength(1);
    expect(await firm.history()).toEqual(told);
  });

  test("stay where they haven't ended", async () => {
    const firm = await createTestFirm(tested.database());
    const executor = createTestExecutor(firm);
    const dossierId = await firm.link("d1");
    await executor.start(dossierId);
    firm.setClock("2027-12-24T12:00:00.000Z");
    await pruneRuns(firm.context);
    expect(await firm.runs(dossierId)).toMatchObject([{ state: { kind: "queued" } }]);
  });
});
