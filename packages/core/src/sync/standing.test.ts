import { describe, expect, it } from "vitest";
import { forget, remember, standingOf } from "./standing.ts";
import { initialState, type NewestRun } from "./state.ts";
import { queued, running, succeeded } from "./testing/runs.ts";

const { memory } = initialState({ linked: true });
const newestAfter = (...runs: readonly ReturnType<typeof queued>[]): NewestRun | null =>
  runs.reduce(remember, memory).newest;

describe("a word on a run", () => {
  it("is news where nothing is known", () => {
    expect(standingOf(queued(), null)).toBe("newer");
  });

  it("of the newest run stands by its revision", () => {
    const newest = newestAfter(running("fetching", { revision: 3 }));
    const at = (revision: number) => standingOf(running("storing", { revision }), newest);
    expect([at(2), at(3), at(4)]).toEqual(["older", "repeated", "next"]);
  });

  it("of a run that is over is old, whatever its revision", () => {
    expect(standingOf(running("storing", { revision: 9 }), newestAfter(succeeded()))).toBe("older");
    const forgotten = forget({ ...memory, newest: newestAfter(queued()) }).newest;
    expect(standingOf(succeeded(), forgotten)).toBe("older");
  });

  it("of another run stands by the server's clock", () => {
    const newest = newestAfter(running("fetching", { second: 10 }));
    expect(standingOf(succeeded({ id: "b", second: 9 }), newest)).toBe("older");
    expect(standingOf(succeeded({ id: "b", second: 11 }), newest)).toBe("newer");
  });

  it("in the same millisecond is of a newer run only where the one before it is over", () => {
    const other = { id: "b", second: 10 };
    expect(standingOf(queued(other), newestAfter(succeeded({ second: 10 })))).toBe("newer");
    expect(standingOf(succeeded(other), newestAfter(succeeded({ second: 10 })))).toBe("older");
    expect(standingOf(queued(other), newestAfter(queued({ second: 10 })))).toBe("older");
  });

  it("without a readable moment is never taken for a newer run", () => {
    const run = { ...queued({ id: "b" }), state: { kind: "cancelled", endedAt: "soon" } } as const;
    expect(standingOf(run, newestAfter(queued()))).toBe("older");
    expect(newestAfter(queued({ second: 5 }), run)?.at).toBe(Date.UTC(2026, 10, 24, 0, 0, 5));
  });
});

it("the moment remembered never goes back, though a worker's clock may", () => {
  expect(newestAfter(running("fetching", { second: 10 }), queued({ second: 7, revision: 3 }))).toMatchObject({
    revision: 3,
    at: Date.UTC(2026, 10, 24, 0, 0, 10),
  });
});
