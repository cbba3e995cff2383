import { describe, expect, it } from "vitest";
import { canCancel, canStart, causeOf, elapsedSeconds, isCancelling, phaseOf, retryHint } from "./selectors.ts";
import { isAsking, isEnded, isFollowing, isLive, type SyncState } from "./state.ts";
import { cause } from "./testing/runs.ts";
import { from, STATES } from "./testing/states.ts";

const namesOf = (holds: (state: SyncState) => boolean): readonly string[] =>
  Object.entries(STATES)
    .filter(([, state]) => holds(state))
    .map(([name]) => name);

describe("what a state allows and is", () => {
  it.each([
    [canStart, ["idle", "stalled", "succeeded", "failed", "cancelled"]],
    [canCancel, ["asking", "queued", "running"]],
    [isLive, ["asking", "queued", "running"]],
    [isAsking, ["asking"]],
    [isFollowing, ["queued", "running"]],
    [isEnded, ["stalled", "succeeded", "failed", "cancelled"]],
    [(state: SyncState) => causeOf(state) !== null, ["stalled", "failed"]],
    [(state: SyncState) => phaseOf(state) !== null, ["running"]],
  ] as const)("%o", (holds, names) => {
    expect(namesOf(holds)).toEqual(names);
  });

  it("is cancelling from the wish to its outcome", () => {
    expect(namesOf(isCancelling)).toEqual([]);
    expect(namesOf((state) => isCancelling(from(state, { kind: "cancel-asked", now: 1 })))).toEqual([
      "asking",
      "queued",
      "running",
    ]);
  });
});

describe("the seconds that a user has waited", () => {
  it("count from asking, also once the run is known", () => {
    expect(elapsedSeconds(STATES.asking, 2999)).toBe(2);
    expect(elapsedSeconds(STATES.running, 61_000)).toBe(61);
  });

  it("are never negative, and none where nothing is under way", () => {
    expect(elapsedSeconds(STATES.running, -5000)).toBe(0);
    expect(elapsedSeconds(STATES.succeeded, 5000)).toBeNull();
  });
});

describe("the hint about trying again", () => {
  const refused = (code: "RATE_LIMITED" | "FORBIDDEN", retryAfter: number | null) =>
    from(STATES.asking, { kind: "start-refused", request: 1, cause: cause(code, retryAfter), now: 1000 });

  it("counts down what the server asked for", () => {
    expect(retryHint(refused("RATE_LIMITED", 10), 1000)).toEqual({ retry: "later", inSeconds: 10 });
    expect(retryHint(refused("RATE_LIMITED", 10), 10_500)).toEqual({ retry: "later", inSeconds: 1 });
    expect(retryHint(refused("RATE_LIMITED", 10), 99_000)).toEqual({ retry: "later", inSeconds: 0 });
  });

  it("says when something has to change first, and nothing where nothing went wrong", () => {
    expect(retryHint(refused("FORBIDDEN", null), 1000)).toEqual({ retry: "after-change", inSeconds: 0 });
    expect(retryHint(STATES.cancelled, 1000)).toBeNull();
  });
});
