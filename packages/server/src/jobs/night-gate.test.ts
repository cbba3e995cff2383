import type { ErrorCode } from "@adminsync/core/errors";
import type { RunState, SyncRun } from "@adminsync/core/model";
import { connectionIdSchema, dossierIdSchema, runIdSchema, snapshotIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { createNightGate } from "./night-gate.ts";

const endedAt = "2026-11-25T02:00:00.000Z";
const succeeded: RunState = { kind: "succeeded", endedAt, snapshotId: v.parse(snapshotIdSchema, "s1"), changed: false };

function run(state: RunState): SyncRun {
  return {
    id: v.parse(runIdSchema, "run"),
    dossierId: v.parse(dossierIdSchema, "d1"),
    connectionId: v.parse(connectionIdSchema, "c1"),
    trigger: "nightly",
    revision: 4,
    state,
  };
}
const failed = (code: ErrorCode): SyncRun => run({ kind: "failed", endedAt, cause: { code, correlationId: "x" } });
const stalled = (code: ErrorCode): SyncRun => run({ kind: "stalled", endedAt, cause: { code, correlationId: "x" } });

describe("the gate of a night", () => {
  test.each(["CREDENTIALS_REJECTED", "CREDENTIALS_EXPIRED", "CONNECTION_NOT_READY"] as const)(
    "closes at the first %s",
    (code) => {
      const gate = createNightGate();
      gate.heed(failed(code));
      expect(gate.closed()).toEqual({ kind: "fail", cause: { code, correlationId: "x" } });
    },
  );

  test("closes at the first package that can't be reached, and keeps that cause", () => {
    const gate = createNightGate();
    gate.heed(stalled("PACKAGE_UNREACHABLE"));
    gate.heed(failed("CREDENTIALS_EXPIRED"));
    expect(gate.closed()).toMatchObject({ kind: "stall", cause: { code: "PACKAGE_UNREACHABLE" } });
  });

  test("stays open for what concerns one dossier only", () => {
    const gate = createNightGate();
    for (let time = 0; time < 10; time += 1) gate.heed(failed("REFERENCE_GONE"));
    gate.heed(null);
    gate.heed(run({ kind: "cancelled", endedAt }));
    expect(gate.closed()).toBeNull();
  });

  test("closes where the package keeps silent three times in a row, not three times in all", () => {
    const gate = createNightGate();
    for (const each of [stalled("PACKAGE_SILENT"), stalled("PACKAGE_SILENT"), run(succeeded)]) gate.heed(each);
    for (const each of [stalled("PACKAGE_SILENT"), stalled("PACKAGE_SILENT")]) gate.heed(each);
    expect(gate.closed()).toBeNull();
    gate.heed(stalled("PACKAGE_SILENT"));
    expect(gate.closed()).toMatchObject({ kind: "stall" });
  });
});
