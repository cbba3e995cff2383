import { describe, expect, it } from "vitest";
import { DEFAULT_PATIENCE } from "./patience.ts";
import { cause, failed, queued, running, runId, snapshotId, stalled, succeeded } from "./testing/runs.ts";
import { after, from, STATES } from "./testing/states.ts";
import { transition } from "./transition.ts";
import type { SyncEvent } from "./event.ts";
import { isFollowing, isLive, type SyncState } from "./state.ts";

const ASKED: SyncEvent = { kind: "start-asked", now: 0 };
const ANSWERED: SyncEvent = { kind: "start-answered", request: 1, run: queued(), now: 100 };
const told = (run: ReturnType<typeof queued>, now = 500): SyncEvent => ({ kind: "run-told", run, now });
const watchOf = (state: SyncState) => (isFollowing(state) ? state.watch : null);

describe("a sync that goes well", () => {
  it("goes from asked, over queued and running, to succeeded, and tells so", () => {
    const asked = transition(after(), ASKED);
    expect(asked.effects).toEqual([
      { kind: "request-start", request: 1 },
      { kind: "set-timer", at: 30_000 },
    ]);
    const running1 = from(asked.state, ANSWERED, told(running("connecting")));
    expect(running1).toMatchObject({ kind: "running", phase: "connecting", run: { id: "a", revision: 2 } });
    const done = transition(running1, told(succeeded()));
    expect(done.state).toMatchObject({ kind: "succeeded", snapshotId: "of-a", changed: true });
    expect(done.effects).toEqual([
      { kind: "clear-timer" },
      { kind: "refresh-snapshot", snapshotId: snapshotId("of-a") },
      { kind: "announce", outcome: { kind: "succeeded", changed: true } },
    ]);
  });

  it("asks for the run less and less often, as long as nothing is new", () => {
    const first = after(ASKED, ANSWERED);
    expect(watchOf(first)?.askAt).toBe(1100);
    const second = from(first, { kind: "ticked", now: 1100 });
    expect(watchOf(second)?.askAt).toBe(2600);
    const third = from(second, { kind: "ticked", now: 2600 });
    expect(watchOf(third)?.askAt).toBe(4850);
    expect(watchOf(from(third, told(running("connecting"), 3000)))?.askAt).toBe(4000);
  });
});

describe("a run of somebody else", () => {
  it("is joined, also while a start is on its way, and the answer to that start changes nothing more", () => {
    const theirs = running("fetching", { id: "theirs" });
    const joined = after(ASKED, told(theirs, 50));
    expect(joined).toMatchObject({ kind: "running", run: { id: "theirs" }, watch: { since: 0 } });
    expect(from(joined, { kind: "start-answered", request: 1, run: theirs, now: 60 }).kind).toBe("running");
  });

  it("that ended while a start was on its way is not taken for the answer, unless it is", () => {
    const heard = after(ASKED, told(succeeded({ id: "night", second: -5 })));
    expect(heard).toMatchObject({ kind: "queued", run: null });
    expect(from(heard, ANSWERED)).toMatchObject({ kind: "queued", run: { id: "a" } });
    const late = after(ASKED, told(succeeded()), ANSWERED);
    expect(late).toMatchObject({ kind: "succeeded", run: { id: "a" } });
  });

  it("is told of without an announcement where nobody waited for it", () => {
    const { state, effects } = transition(after(), told(failed("CREDENTIALS_REJECTED")));
    expect(state.kind).toBe("failed");
    expect(effects).toEqual([]);
  });
});

describe("a server that starts over", () => {
  it("does not take the user back to an earlier phase", () => {
    const storing = from(STATES.running, told(running("storing", { revision: 3 })));
    const requeued = from(storing, told(queued({ revision: 4 })));
    expect(requeued).toMatchObject({ kind: "running", phase: "storing", run: { revision: 4 } });
    expect(from(requeued, told(running("connecting", { revision: 5 })))).toMatchObject({ phase: "storing" });
  });

  it("gives the run the time that its new deadline allows", () => {
    const before = watchOf(STATES.queued)?.deadline;
    const later = from(STATES.queued, told(queued({ revision: 2, second: 40, allowedSeconds: 90 }), 40_000));
    expect(before).toBe(100 + 60_000 + DEFAULT_PATIENCE.graceMs);
    expect(watchOf(later)?.deadline).toBe(40_000 + 90_000 + DEFAULT_PATIENCE.graceMs);
  });
});

describe("a server that does not answer", () => {
  it("is given up at the deadline of a start, with the way to ask again", () => {
    const given = transition(STATES.asking, { kind: "ticked", now: 30_000 });
    expect(given.state).toMatchObject({ kind: "stalled", by: "client", cause: { code: "SERVER_UNREACHABLE" } });
    expect(given.effects[0]).toEqual({ kind: "request-latest" });
    expect(transition(given.state, { ...ASKED, now: 31_000 }).effects[0]).toEqual({
      kind: "request-start",
      request: 2,
    });
  });

  it.each([
    ["SERVER_UNREACHABLE", STATES.running, 90_000],
    ["PACKAGE_SILENT", from(STATES.running, told(running("fetching"), 60_000)), 66_000],
    ["OFFLINE", from(STATES.running, { kind: "connection-lost", now: 2000 }), 90_000],
    [
      "HOST_FAILED",
      from(STATES.running, { kind: "run-unanswered", runId: runId("a"), cause: cause("HOST_FAILED"), now: 2000 }),
      90_000,
    ],
  ] as const)("is told apart from a silent package and a broken line: %s", (code, state, now) => {
    expect(from(state, { kind: "ticked", now })).toMatchObject({ kind: "stalled", by: "client", cause: { code } });
  });

  it("is asked again no sooner than it wants", () => {
    const busy: SyncEvent = { kind: "run-unanswered", runId: runId("a"), cause: cause("RATE_LIMITED", 20), now: 1500 };
    expect(watchOf(from(STATES.running, busy))?.askAt).toBe(21_500);
  });

  it("is given up at last even where it never stops talking", () => {
    let state = STATES.running;
    let now = 1000;
    for (let revision = 3; isLive(state); revision += 1) {
      now += 30_000;
      state = from(state, told(running("fetching", { revision, second: now / 1000 }), now), { kind: "ticked", now });
    }
    expect(state).toMatchObject({ kind: "stalled", by: "client" });
    expect(now).toBeLessThanOrEqual(DEFAULT_PATIENCE.longestMs + 31_000);
  });
});

describe("a run that was given up", () => {
  it("may still end well, and is announced then", () => {
    const { state, effects } = transition(STATES.stalled, told(succeeded(), 80_000));
    expect(state.kind).toBe("succeeded");
    expect(effects.at(-1)).toEqual({ kind: "announce", outcome: { kind: "succeeded", changed: true } });
  });

  it("is not waited for again until the user asks, and is then joined at the revision that was known", () => {
    expect(from(STATES.stalled, told(running("storing", { revision: 9 }), 80_000))).toBe(STATES.stalled);
    const again = from(STATES.stalled, { kind: "start-asked", now: 80_000 });
    const answered = from(again, { kind: "start-answered", request: 2, run: queued(), now: 80_100 });
    expect(answered).toMatchObject({ kind: "queued", run: { id: "a" }, watch: { since: 80_000 } });
  });

  it("differs from one that the server found stalled", () => {
    expect(from(STATES.running, told(stalled()))).toMatchObject({ by: "server", cause: { code: "PACKAGE_SILENT" } });
  });
});

describe("cancelling", () => {
  it("before the run is known is asked for as soon as it is", () => {
    const wished = from(STATES.asking, { kind: "cancel-asked", now: 10 });
    expect(transition(wished, ANSWERED).effects[0]).toEqual({ kind: "request-cancel", runId: runId("a") });
  });

  it("that is refused says why, and may be asked again", () => {
    const refused = from(
      STATES.running,
      { kind: "cancel-asked", now: 1000 },
      { kind: "cancel-refused", runId: runId("a"), cause: cause("FORBIDDEN"), now: 1100 },
    );
    expect(watchOf(refused)?.cancel).toEqual({ kind: "refused", code: "FORBIDDEN" });
    expect(transition(refused, { kind: "cancel-asked", now: 1200 }).effects).toHaveLength(1);
  });
});

describe("a dossier that loses its link", () => {
  it("forgets the run, whatever is still told of it, until there is a link again", () => {
    const unlinked = from(STATES.running, { kind: "unlinked", now: 1000 });
    expect(from(unlinked, told(succeeded()), ASKED)).toBe(unlinked);
    const linked = from(unlinked, { kind: "linked", now: 2000 });
    expect(from(linked, told(succeeded()))).toBe(linked);
    expect(from(linked, told(succeeded({ id: "b", second: 9 }))).kind).toBe("succeeded");
  });
});
