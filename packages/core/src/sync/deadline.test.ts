import { describe, expect, it } from "vitest";
import { giveUpAt, isLiveRunState, isOverdue, timeLeftMs, type LiveRunState } from "./deadline.ts";
import { DEFAULT_PATIENCE } from "./patience.ts";
import { queued, running, succeeded } from "./testing/runs.ts";

const START = Date.UTC(2026, 10, 24);

describe("on the server", () => {
  it("a run has the time up to its deadline, and is overdue from then on", () => {
    const run = running("fetching", { second: 0, allowedSeconds: 60 });
    expect(timeLeftMs(run, START + 10_000)).toBe(50_000);
    expect(isOverdue(run, START + 59_999)).toBe(false);
    expect(isOverdue(run, START + 60_000)).toBe(true);
  });

  it("a run that has ended is never overdue", () => {
    expect(timeLeftMs(succeeded(), START)).toBe(0);
    expect(isOverdue(succeeded(), START + 1e9)).toBe(false);
  });

  it("a run whose deadline can't be read is overdue, so that it ends", () => {
    const run = { ...queued(), state: { kind: "queued", queuedAt: "2026-11-24T00:00:00Z", deadline: "?" } } as const;
    expect(isOverdue(run, 0)).toBe(true);
  });
});

describe("on the client", () => {
  const live = (allowedSeconds: number): LiveRunState => {
    const { state } = queued({ allowedSeconds });
    if (!isLiveRunState(state)) throw new Error("not live");
    return state;
  };

  it("the server's time counts on the client's clock, with some grace, wherever the two clocks stand", () => {
    expect(giveUpAt(live(60), 0, 500, DEFAULT_PATIENCE)).toBe(65_500);
  });

  it("patience ends, however much time the server takes, or where what it says makes no sense", () => {
    expect(giveUpAt(live(86_400), 1000, 5000, DEFAULT_PATIENCE)).toBe(1000 + DEFAULT_PATIENCE.longestMs);
    expect(giveUpAt(live(-60), 1000, 5000, DEFAULT_PATIENCE)).toBe(1000 + DEFAULT_PATIENCE.longestMs);
    expect(giveUpAt({ kind: "queued", queuedAt: "?", deadline: "?" }, 0, 5000, DEFAULT_PATIENCE)).toBe(
      DEFAULT_PATIENCE.longestMs,
    );
  });
});
