import type { DossierId, SnapshotId } from "../model/ids.ts";
import type { SyncEffect, SyncOutcome } from "../sync/effect.ts";
import type { SyncEvent } from "../sync/event.ts";
import { wakeAt } from "../sync/follow-ups.ts";
import { initialState, isFollowing, type SyncState } from "../sync/state.ts";
import { transition } from "../sync/transition.ts";
import { causeOf } from "./cause-of.ts";
import type { Inside } from "./inside.ts";

type WithoutTime<Event> = Event extends SyncEvent ? Omit<Event, "now"> : never;
/** An event of the machine; the runner adds the time. */
export type Happening = WithoutTime<SyncEvent>;

/** What the runner can't do by itself. */
export interface RunnerTold {
  readonly changed: (state: SyncState) => void;
  /** A start was answered: others may want to know. */
  readonly started: () => void;
  readonly ended: (outcome: SyncOutcome) => void;
  /** The newest run has to be asked for; the answer comes back as `run-told`. */
  readonly needLatest: () => void;
  readonly needSnapshot: (id: SnapshotId) => void;
}

/** One dossier's sync machine, with its effects carried out. */
export interface SyncRunner {
  readonly get: () => SyncState;
  readonly send: (happening: Happening) => void;
  /** Goes on where it was left, which may be long ago. */
  readonly open: () => void;
  /** Waits for nothing any more. A start or a cancel that the user asked for is still sent. */
  readonly close: () => void;
  /** The login is back: what was refused for want of it is asked again. */
  readonly resume: () => void;
}

/** A runner that is closed. */
export function createSyncRunner(dossierId: DossierId, inside: Inside, told: RunnerTold): SyncRunner {
  const { adapter, calls, clock, login, times } = inside;
  const { runs } = adapter;
  const happenings: Happening[] = [];
  let state: SyncState = initialState({ linked: false });
  let draining = false;
  let asking: AbortController | null = null;
  let stopTimer: (() => void) | null = null;
  let isOpen = false;

  const become = (next: SyncState): void => {
    if (next === state) return;
    state = next;
    told.changed(next);
  };
  // One at a time: what is told of a state may answer with a happening, which must not overtake the effects of the one before.
  const send = (happening: Happening): void => {
    happenings.push(happening);
    if (draining) return;
    draining = true;
    try {
      for (let next = happenings.shift(); next !== undefined; next = happenings.shift()) {
        const step = transition(state, { ...next, now: clock.now() }, times);
        become(step.state);
        for (const effect of step.effects) carryOut(effect);
      }
    } finally {
      draining = false;
    }
  };
  const setTimer = (at: number | null): void => {
    stopTimer?.();
    stopTimer = at === null ? null : clock.after(Math.max(0, at - clock.now()), () => send({ kind: "ticked" }));
  };
  const ask = (runId: Parameters<typeof runs.get>[0]): void => {
    if (asking !== null || login.isExpired()) return;
    const own = new AbortController();
    asking = own;
    const answered = (happening: Happening | null): void => {
      if (asking !== own) return;
      asking = null;
      if (happening !== null) send(happening);
    };
    calls
      .read((options) => runs.get(runId, options), { signal: own.signal, ms: times.silenceMs })
      .then(
        (run) => answered({ kind: "run-told", run }),
        (thrown: unknown) => {
          const cause = causeOf(thrown);
          // A login that is gone says nothing of the run: the wait goes on, up to its deadline.
          answered(cause.code === "UNAUTHENTICATED" ? null : { kind: "run-unanswered", runId, cause });
        },
      );
  };
  const carryOut = (effect: SyncEffect): void => {
    switch (effect.kind) {
      case "request-start": {
        const { request } = effect;
        calls
          .read((options) => runs.start(dossierId, options))
          .then(
            (run) => {
              send({ kind: "start-answered", request, run });
              told.started();
            },
            (thrown: unknown) => send({ kind: "start-refused", request, cause: causeOf(thrown) }),
          );
        return;
      }
      case "request-cancel": {
        const { runId } = effect;
        const cancelling = runs.cancel === undefined ? null : runs.cancel.bind(runs);
        if (cancelling === null) return;
        calls
          .read((options) => cancelling(runId, options))
          .then(
            (run) => send({ kind: "cancel-answered", run }),
            (thrown: unknown) => send({ kind: "cancel-refused", runId, cause: causeOf(thrown) }),
          );
        return;
      }
      case "announce":
        told.ended(effect.outcome);
        return;
      default:
        if (isOpen) whileOpen(effect);
    }
  };
  const whileOpen = (effect: SyncEffect): void => {
    if (effect.kind === "request-run") ask(effect.runId);
    if (effect.kind === "request-latest") told.needLatest();
    if (effect.kind === "set-timer") setTimer(effect.at);
    if (effect.kind === "clear-timer") setTimer(null);
    if (effect.kind === "refresh-snapshot") told.needSnapshot(effect.snapshotId);
  };
  return {
    get: () => state,
    send,
    open: () => {
      isOpen = true;
      // Its time ran out while nobody looked, so that nothing is known of it: the newest run will tell.
      if (isFollowing(state) && clock.now() >= state.watch.deadline) {
        become({ kind: "idle", memory: { ...state.memory, newest: null } });
      }
      setTimer(wakeAt(state));
      send({ kind: "connection-back" });
    },
    close: () => {
      isOpen = false;
      asking?.abort();
      asking = null;
      setTimer(null);
    },
    resume: () => {
      if (state.kind === "failed" && state.run === null && state.cause.code === "UNAUTHENTICATED") {
        send({ kind: "start-asked" });
      }
      if (!isFollowing(state)) return;
      const { cancel } = state.watch;
      if (cancel.kind === "refused" && cancel.code === "UNAUTHENTICATED") send({ kind: "cancel-asked" });
      send({ kind: "connection-back" });
    },
  };
}
