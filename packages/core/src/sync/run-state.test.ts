import { describe, expect, it } from "vitest";
import type { RunState } from "../model/sync-run.ts";
import { advanceRun, queueRun, type RunChange } from "./run-state.ts";
import { cancelled, failed, queued, running, snapshotId, stalled, succeeded } from "./testing/runs.ts";

const NOON = Date.UTC(2026, 10, 24, 12);
const at = NOON;
const cause = { code: "PACKAGE_SILENT", correlationId: "c" } as const;

const CHANGES: Readonly<Record<RunChange["kind"], RunChange>> = {
  start: { kind: "start", at },
  advance: { kind: "advance", phase: "storing" },
  requeue: { kind: "requeue", at },
  succeed: { kind: "succeed", at, snapshotId: snapshotId("s"), changed: false },
  fail: { kind: "fail", at, cause },
  stall: { kind: "stall", at, cause },
  cancel: { kind: "cancel", at },
};

const ALLOWED: Readonly<Record<RunState["kind"], Partial<Record<RunChange["kind"], RunState["kind"]>>>> = {
  queued: { start: "running", fail: "failed", stall: "stalled", cancel: "cancelled" },
  running: {
    advance: "running",
    requeue: "queued",
    succeed: "succeeded",
    fail: "failed",
    stall: "stalled",
    cancel: "cancelled",
  },
  succeeded: {},
  failed: {},
  stalled: {},
  cancelled: {},
};

describe("a stored run", () => {
  const runs = [queued(), running("fetching"), succeeded(), failed("INTERNAL"), stalled(), cancelled()];
  it.each(
    runs.flatMap((run) => Object.values(CHANGES).map((change) => [run.state.kind, change.kind, run, change] as const)),
  )("that is %s answers to %s by the rules", (kind, changed, run, change) => {
    const next = advanceRun(run, change);
    expect(next?.state.kind).toBe(ALLOWED[kind][changed]);
    if (next !== null) expect(next).toMatchObject({ id: run.id, revision: run.revision + 1 });
  });

  it("goes through its phases forward only", () => {
    const fetching = running("fetching");
    expect(advanceRun(fetching, { kind: "advance", phase: "connecting" })).toBeNull();
    expect(advanceRun(fetching, { kind: "advance", phase: "fetching" })).toBeNull();
    expect(advanceRun(fetching, { kind: "advance", phase: "storing" })?.state).toMatchObject({ phase: "storing" });
  });

  it("keeps its deadline when it is taken and handed back, unless a new one is given", () => {
    const deadline = "2026-11-24T00:01:00.000Z";
    const taken = advanceRun(queued(), { kind: "start", at });
    expect(taken?.state).toEqual({
      kind: "running",
      startedAt: "2026-11-24T12:00:00.000Z",
      deadline,
      phase: "connecting",
    });
    expect(taken && advanceRun(taken, { kind: "requeue", at })?.state).toMatchObject({ kind: "queued", deadline });
    expect(advanceRun(queued(), { kind: "start", at, deadline: NOON })?.state).toMatchObject({
      deadline: "2026-11-24T12:00:00.000Z",
    });
  });

  it("knows no time that goes back, though a worker's clock may", () => {
    const ended = advanceRun(running("storing", { second: 9 }), { kind: "cancel", at: 0 });
    expect(ended?.state).toEqual({ kind: "cancelled", endedAt: "2026-11-24T00:00:09.000Z" });
  });

  it("keeps whatever else is stored with it", () => {
    expect(advanceRun({ ...queued(), workerId: "w1" }, CHANGES.start)).toMatchObject({ workerId: "w1" });
  });

  it("begins queued, at its first revision", () => {
    const { id, dossierId, connectionId, trigger } = queued();
    expect(queueRun({ id, dossierId, connectionId, trigger, at: NOON, deadline: NOON + 60_000 })).toEqual({
      id,
      dossierId,
      connectionId,
      trigger,
      revision: 1,
      state: { kind: "queued", queuedAt: "2026-11-24T12:00:00.000Z", deadline: "2026-11-24T12:01:00.000Z" },
    });
  });
});
