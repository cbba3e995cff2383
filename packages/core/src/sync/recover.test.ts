import { describe, expect, it } from "vitest";
import { DEFAULT_MAX_ATTEMPTS, recover, type RecoveryFacts } from "./recover.ts";
import { queued, running, succeeded } from "./testing/runs.ts";

const START = Date.UTC(2026, 10, 24);
const IN_TIME = START + 10_000;
const TOO_LATE = START + 120_000;
const facts = (more: Partial<RecoveryFacts>): RecoveryFacts => ({
  now: IN_TIME,
  workerAlive: false,
  attempts: 1,
  correlationId: "c-7",
  ...more,
});

describe("a server that looks after its runs", () => {
  it("leaves alone what has ended, waits its turn or is in good hands", () => {
    expect(recover(succeeded(), facts({ now: TOO_LATE }))).toEqual({ action: "leave" });
    expect(recover(queued(), facts({}))).toEqual({ action: "leave" });
    expect(recover(running("fetching"), facts({ workerAlive: true }))).toEqual({ action: "leave" });
  });

  it("queues again what a dead worker left behind", () => {
    expect(recover(running("storing"), facts({}))).toMatchObject({
      action: "requeue",
      run: { revision: 3, state: { kind: "queued" } },
    });
  });

  it("ends what has outlived too many workers", () => {
    const { attempts } = facts({ attempts: DEFAULT_MAX_ATTEMPTS });
    expect(recover(running("storing"), facts({ attempts: attempts - 1 })).action).toBe("requeue");
    expect(recover(running("storing"), facts({ attempts }))).toMatchObject({
      action: "end",
      run: { state: { kind: "failed", cause: { code: "INTERRUPTED", correlationId: "c-7" } } },
    });
    expect(recover(running("storing"), facts({ attempts: 1, maxAttempts: 1 })).action).toBe("end");
  });

  it("ends what is past its deadline: stalled where a worker waits for the package, else interrupted", () => {
    const ended = (run: ReturnType<typeof queued>, workerAlive: boolean) =>
      recover(run, facts({ now: TOO_LATE, workerAlive }));
    expect(ended(running("fetching"), true)).toMatchObject({
      action: "end",
      run: { state: { kind: "stalled", cause: { code: "PACKAGE_SILENT" } } },
    });
    expect(ended(running("fetching"), false)).toMatchObject({ run: { state: { cause: { code: "INTERRUPTED" } } } });
    expect(ended(queued(), true)).toMatchObject({ run: { state: { kind: "failed", cause: { code: "INTERRUPTED" } } } });
  });
});
