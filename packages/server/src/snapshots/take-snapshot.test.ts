import { randomUUID } from "node:crypto";
import type { FetchedRecord } from "@adminsync/core/connector";
import { runIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect, test } from "vitest";
import { eachDatabase } from "../database/testing/each-database.ts";
import { createTestFirm, START, type TestFirm } from "../runs/testing/test-firm.ts";
import { externalId, testRecord } from "../runs/testing/test-package.ts";
import { findEarlierSnapshots, findLatestSnapshot } from "./store.ts";
import { takeSnapshot, type TakenSnapshot } from "./take-snapshot.ts";

const r1 = externalId("r1");

async function take(firm: TestFirm, fetched: FetchedRecord, reference = r1): Promise<TakenSnapshot> {
  const { context, firmId, connection } = firm;
  const dossierId = await firm.link("d1", reference);
  const runId = v.parse(runIdSchema, randomUUID());
  const pulled = { firmId, dossierId, connection, externalId: reference, fetched, runId, at: START };
  return context.database.asFirm(firmId, (sql) => takeSnapshot(sql, context, pulled));
}

eachDatabase("a snapshot", (tested) => {
  test("is numbered within its dossier, and only a change makes a new one", async () => {
    const firm = await createTestFirm(tested.database());
    const first = await take(firm, testRecord(r1));
    const same = await take(firm, testRecord(r1));
    const moved = await take(firm, testRecord(r1, { name: "Bakkerij Nieuw" }));
    const back = await take(firm, testRecord(r1));
    expect([first, same, moved, back].map(({ version, changed }) => [version, changed])).toEqual([
      [1, true],
      [1, false],
      [2, true],
      [3, true],
    ]);
    expect(same.snapshotId).toBe(first.snapshotId);
  });

  test("of another reference is a new one, also where both records say the same", async () => {
    const firm = await createTestFirm(tested.database());
    await take(firm, testRecord(r1));
    expect(await take(firm, testRecord(r1), externalId("r2"))).toMatchObject({ version: 2, changed: true });
  });

  test("holds no national number in the clear; its own key opens them", async () => {
    const firm = await createTestFirm(tested.database());
    const { snapshotId } = await take(firm, testRecord(r1));
    const row = await tested
      .database()
      .asFirm(firm.firmId, (sql) =>
        sql.one(
          v.object({ all: v.string(), sealed_numbers: v.instance(Uint8Array) }),
          `select s::text as all, sealed_numbers from adminsync.snapshot s`,
        ),
      );
    expect(row?.all).not.toContain("85073003328");
    const target = { firmId: firm.firmId, subject: snapshotId, purpose: "national-numbers" };
    expect(firm.context.sealer.open(target, row?.sealed_numbers ?? new Uint8Array())).toBe('[["p1","85073003328"]]');
  });

  test("is found as the latest; those before it come newest first, and fifty at most", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    for (let version = 1; version <= 52; version += 1)
      await take(firm, testRecord(r1, { name: `Bakkerij ${version}` }));
    const { latest, earlier } = await tested.database().asFirm(firm.firmId, async (sql) => ({
      latest: await findLatestSnapshot(sql, dossierId),
      earlier: await findEarlierSnapshots(sql, dossierId),
    }));
    expect(latest?.version).toBe(52);
    expect(earlier.map(({ version }) => version)).toEqual(Array.from({ length: 50 }, (_, index) => 51 - index));
  });

  test("is not to be found by another firm with a dossier of the same id", async () => {
    const firm = await createTestFirm(tested.database());
    const other = await createTestFirm(tested.database());
    await take(firm, testRecord(r1));
    const dossierId = await other.link("d1");
    expect(await tested.database().asFirm(other.firmId, (sql) => findLatestSnapshot(sql, dossierId))).toBeNull();
  });
});
