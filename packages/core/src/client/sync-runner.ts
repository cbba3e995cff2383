import type { DossierId, SnapshotId } from "../model/ids.ts";
import type { SyncEffect, SyncOutcome } from "../sync/effect.ts";
import { wakeAt } from "../sync/follow-ups.ts";
import { initialState, isFollowing, type SyncState } from "../sync/state.ts";
import { transition } from "../sync/transition.ts";
import type { Inside } from "./inside.ts";
import { createRunRequests, type Happening } from "./run-requests.ts";

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
  readonly send: (event: Happening) => void;
  /** Goes on where it was left, which may be long ago. */
  readonly open: () => void;
  /** Waits for nothing any more. A start or a cancel that the user asked for is still sent. */
  readonly close: () => void;
  /** The login is back: what was refused for want of it is asked again. */
  readonly resume: () => void;
}

/** A runner that is closed. */
export function createSyncRunner(dossierId: DossierId, inside: Inside, told: RunnerTold): SyncRunner {
  const { clock, times } = inside;
  const events: Happening[] = [];
  let state: SyncState = initialState({ linked: false });
  let draining = false;
  let stopTimer: (() => void) | null = null;
  let isOpen = false;

  const become = (next: SyncState): void => {
    if (next === state) return;
    state = next;
    told.changed(next);
  };
  const take = (event: Happening): void => {
    const step = transition(state, { ...event, now: clock.now() }, times);
    become(step.state);
    for (const effect of step.effects) carryOut(effect);
    if (event.kind === "start-answered") told.started();
  };
  // One at a time: what is told of a state may answer with an event, which must not overtake the effects of the one before.
  const send = (event: Happening): void => {
    events.push(event);
    if (draining) return;
    draining = true;
    try {
      for (let next = events.shift(); next !== undefined; next = events.shift()) take(next);
    } finally {
      draining = false;
    }
  };
  const requests = createRunRequests(dossierId, inside, send);
  const setTimer = (at: number | null): void => {
    stopTimer?.();
    stopTimer = at === null ? null : clock.after(Math.max(0, at - clock.now()), () => send({ kind: "ticked" }));
  };
  const carryOut = (effect: SyncEffect): void => {
    if (effect.kind === "request-start") requests.start(effect.request);
    else if (effect.kind === "request-cancel") requests.cancel(effect.runId);
    else if (effect.kind === "announce") told.ended(effect.outcome);
    else if (isOpen) carryOutOpen(effect);
  };
  const carryOutOpen = (
    effect: Exclude<SyncEffect, { readonly kind: "request-start" | "request-cancel" | "announce" }>,
  ): void => {
    switch (effect.kind) {
      case "request-run":
        return requests.run(effect.runId);
      case "request-latest":
        return told.needLatest();
      case "refresh-snapshot":
        return told.needSnapshot(effect.snapshotId);
      case "set-timer":
        return setTimer(effect.at);
      case "clear-timer":
      default:
        return setTimer(null);
    }
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
      requests.stop();
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
