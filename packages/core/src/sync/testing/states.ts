import type { SyncEvent } from "../event.ts";
import { initialState, type SyncState } from "../state.ts";
import { transition } from "../transition.ts";
import type { EventName, StateName } from "./transition-table.data.ts";
import { cancelled, cause, failed, queued, running, runId, succeeded } from "./runs.ts";

/** The state after these events, from a dossier with a link. */
export function after(...events: readonly SyncEvent[]): SyncState {
  return from(initialState({ linked: true }), ...events);
}

/** The state after these events. */
export function from(state: SyncState, ...events: readonly SyncEvent[]): SyncState {
  return events.reduce((at, event) => transition(at, event).state, state);
}

const asked = { kind: "start-asked", now: 0 } as const;
const answered = { kind: "start-answered", request: 1, run: queued(), now: 100 } as const;
const tell = (run: Parameters<typeof follow>[0]): SyncEvent => ({ kind: "run-told", run, now: 1000 });
const follow = (run: ReturnType<typeof queued>): SyncState => after(asked, answered, tell(run));

/** One of each state, all about run `a`. */
export const STATES: Readonly<Record<StateName, SyncState>> = {
  unlinked: initialState({ linked: false }),
  idle: after(),
  asking: after(asked),
  queued: after(asked, answered),
  running: follow(running("fetching")),
  stalled: after(asked, answered, { kind: "ticked", now: 70_000 }),
  succeeded: follow(succeeded()),
  failed: follow(failed("PACKAGE_UNAVAILABLE")),
  cancelled: follow(cancelled()),
};

const now = 2000;

/** One of each event; where the server's word matters, one for each way in which it can stand to run `a`. */
export const EVENTS: Readonly<Record<EventName, SyncEvent>> = {
  "start-asked": { kind: "start-asked", now },
  "start-answered": { kind: "start-answered", request: 1, run: queued(), now },
  "start-answered late": { kind: "start-answered", request: 0, run: queued({ second: -9, id: "old" }), now },
  "start-refused": { kind: "start-refused", request: 1, cause: cause("CONNECTION_NOT_READY"), now },
  "start-refused unheard": { kind: "start-refused", request: 1, cause: cause("SERVER_UNREACHABLE"), now },
  "run-told: goes on": { kind: "run-told", run: running("storing", { revision: 4 }), now },
  "run-told: ended": { kind: "run-told", run: succeeded({ revision: 9 }), now },
  "run-told: older run": { kind: "run-told", run: succeeded({ id: "old", second: -5 }), now },
  "run-told: newer run": { kind: "run-told", run: queued({ id: "new", second: 99 }), now },
  "run-unanswered": { kind: "run-unanswered", runId: runId("a"), cause: cause("SERVER_UNREACHABLE"), now },
  "run-unanswered for good": { kind: "run-unanswered", runId: runId("a"), cause: cause("UNAUTHENTICATED"), now },
  "ticked early": { kind: "ticked", now: 1050 },
  "ticked, to ask": { kind: "ticked", now: 2500 },
  "ticked, too late": { kind: "ticked", now: 100_000 },
  "cancel-asked": { kind: "cancel-asked", now },
  "cancel-answered": { kind: "cancel-answered", run: cancelled({ revision: 9 }), now },
  "cancel-refused": { kind: "cancel-refused", runId: runId("a"), cause: cause("FORBIDDEN"), now },
  "connection-lost": { kind: "connection-lost", now },
  "connection-back": { kind: "connection-back", now },
  linked: { kind: "linked", now },
  unlinked: { kind: "unlinked", now },
  dismissed: { kind: "dismissed", now },
};
