import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RUN_PHASES } from "../model/sync-run.ts";
import type { SyncEvent } from "./event.ts";
import { wakeAt } from "./follow-ups.ts";
import { initialState, isLive, type SyncState } from "./state.ts";
import { waitAlone } from "./testing/invariants.ts";
import { cancelled, cause, failed, queued, running, runId, stalled, succeeded, type At } from "./testing/runs.ts";
import { transition } from "./transition.ts";

const id = fc.constantFrom("a", "b", "c");
const at: fc.Arbitrary<At> = fc.record({
  id,
  revision: fc.nat(8),
  second: fc.integer({ min: -20, max: 20 }),
  allowedSeconds: fc.integer({ min: -5, max: 2000 }),
});
const anyRun = fc.oneof(
  at.map(queued),
  fc.tuple(fc.constantFrom(...RUN_PHASES), at).map(([phase, where]) => running(phase, where)),
  at.map(succeeded),
  at.map((where) => failed("PACKAGE_UNAVAILABLE", where)),
  at.map(stalled),
  at.map(cancelled),
);
const anyCause = fc
  .tuple(fc.constantFrom("OFFLINE", "FORBIDDEN", "RATE_LIMITED", "RUN_NOT_FOUND", "INTERNAL"), fc.option(fc.double()))
  .map(([code, retryAfter]) => cause(code, retryAfter));
const request = fc.nat(4);
const anyHappening = fc.oneof(
  fc
    .constantFrom(
      ...(["start-asked", "ticked", "cancel-asked", "connection-lost", "connection-back"] as const),
      ...(["linked", "unlinked", "dismissed"] as const),
    )
    .map((kind) => ({ kind })),
  fc.constant({ kind: "start-asked" } as const),
  fc.record({ kind: fc.constant("start-answered"), request, run: anyRun }),
  fc.record({ kind: fc.constant("start-refused"), request, cause: anyCause }),
  fc.record({ kind: fc.constantFrom("run-told", "cancel-answered"), run: anyRun }),
  fc.record({ kind: fc.constantFrom("run-unanswered", "cancel-refused"), runId: id.map(runId), cause: anyCause }),
);
const story: fc.Arbitrary<readonly SyncEvent[]> = fc
  .array(fc.tuple(anyHappening, fc.nat(20_000)), { minLength: 1, maxLength: 40 })
  .map((steps) => {
    let now = 0;
    return steps.map(([happening, passed]) => ({ ...happening, now: (now += passed) }));
  });

/** Every step of a story: state before, event, what came of it. */
function tell(
  events: readonly SyncEvent[],
  check: (before: SyncState, event: SyncEvent, after: SyncState) => void,
): SyncState {
  return events.reduce<SyncState>(
    (before, event) => {
      const { state } = transition(before, event);
      check(before, event, state);
      return state;
    },
    initialState({ linked: true }),
  );
}

describe("whatever happens, in whatever order", () => {
  it("the machine goes on, knows when to wake, and stops waiting by itself", () => {
    fc.assert(
      fc.property(story, (events) => {
        const last = tell(events, (_, __, state) => {
          const wake = wakeAt(state);
          expect(wake === null || Number.isFinite(wake)).toBe(true);
          expect(isLive(state)).toBe(wake !== null);
        });
        waitAlone(last);
      }),
      { numRuns: 1000 },
    );
  });

  it("what is known of the newest run never gets older", () => {
    fc.assert(
      fc.property(story, (events) => {
        tell(events, ({ memory: { newest: before } }, _, { memory: { newest: after } }) => {
          if (before === null) return;
          expect(after?.at).toBeGreaterThanOrEqual(before.at);
          if (after?.id === before.id) expect(after.revision).toBeGreaterThanOrEqual(before.revision);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("hearing the same word twice is like hearing it once", () => {
    fc.assert(
      fc.property(story, anyRun, (events, run) => {
        const before = tell(events, () => {});
        const word: SyncEvent = { kind: "run-told", run, now: 1_000_000 };
        const once = transition(before, word);
        const twice = transition(once.state, word);
        expect(twice.state).toEqual(once.state);
        expect(twice.effects).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("no state is changed in place", () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === "object" && value !== null)
        for (const inner of Object.values(Object.freeze(value))) freeze(inner);
      return value;
    };
    fc.assert(fc.property(story, (events) => void tell(events.map(freeze), (_, __, after) => freeze(after))));
  });
});
