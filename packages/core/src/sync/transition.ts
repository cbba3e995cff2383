import type { ErrorCode } from "../errors/codes.ts";
import { causeOfSilence, giveUp, ownCause } from "./end.ts";
import type { SyncEvent } from "./event.ts";
import { followUps } from "./follow-ups.ts";
import { askAgain, follows } from "./follow.ts";
import { hear, hearAnswer } from "./hear.ts";
import { DEFAULT_PATIENCE, type Patience } from "./patience.ts";
import { askedMs, mayRetry } from "./retry.ts";
import { forget } from "./standing.ts";
import { isAsking, isEnded, isFollowing, isLive, type Asking, type SyncCause, type SyncState } from "./state.ts";
import { to, type Transition } from "./step.ts";

/**
 * The next state of one dossier's sync, and what has to be done. Pure, and total: every event has an answer in every state; one that comes
 * too late, twice or out of turn leaves the state as it is.
 *
 * Holds: every wait ends, by the client's own deadline if by nothing else · nothing that is told of an older run or revision changes what
 * is known of a newer one · progress never goes back · a run that somebody else started is joined.
 *
 * @example
 * const { state, effects } = transition(initialState({ linked: true }), { kind: "start-asked", now });
 * // state.kind is "queued"; effects: request-start, set-timer
 */
export function transition(state: SyncState, event: SyncEvent, patience: Patience = DEFAULT_PATIENCE): Transition {
  const step = decide(state, event, patience);
  return { state: step.state, effects: [...step.effects, ...followUps(state, event, step.state)] };
}

function decide(state: SyncState, event: SyncEvent, patience: Patience): Transition {
  switch (event.kind) {
    case "start-asked":
      return ask(state, event.now, patience);
    case "start-answered":
      return answers(state, event.request)
        ? hearAnswer(state, event.run, event.now, patience)
        : hear(state, event.run, event.now, patience);
    case "start-refused":
      return answers(state, event.request) ? refuse(state, event.now, event.cause) : to(state);
    case "run-told":
    case "cancel-answered":
      return hear(state, event.run, event.now, patience);
    case "run-unanswered":
      return follows(state, event.runId) ? unanswered(state, event.now, event.cause, patience) : to(state);
    case "ticked":
      return tick(state, event.now, patience);
    case "cancel-asked":
      return cancel(state);
    case "cancel-refused":
      return follows(state, event.runId) && state.watch.cancel.kind === "asked"
        ? to({ ...state, watch: { ...state.watch, cancel: { kind: "refused", code: event.cause.code } } })
        : to(state);
    case "connection-lost":
      return isFollowing(state) ? to({ ...state, watch: { ...state.watch, trouble: ownCause("OFFLINE") } }) : to(state);
    case "connection-back":
      return back(state, event.now, patience);
    case "linked":
      return state.memory.linked ? to(state) : to({ ...state, memory: { ...state.memory, linked: true } });
    case "unlinked":
      return state.memory.linked ? to({ kind: "idle", memory: { ...forget(state.memory), linked: false } }) : to(state);
    case "dismissed":
      return isEnded(state) ? to({ kind: "idle", memory: state.memory }) : to(state);
    default:
      return ignore(state, event);
  }
}

/** Nothing is left over: the compiler sees to that. What untyped code may send all the same changes nothing. */
function ignore(state: SyncState, _event: never): Transition {
  return to(state);
}

function ask(state: SyncState, now: number, { answerMs }: Patience): Transition {
  if (isLive(state) || !state.memory.linked) return to(state);
  const request = state.memory.requests + 1;
  const memory = { ...state.memory, requests: request };
  const asking: Asking = {
    kind: "queued",
    run: null,
    request,
    since: now,
    deadline: now + answerMs,
    cancelAsked: false,
    meanwhile: null,
    memory,
  };
  return to(asking, { kind: "request-start", request });
}

function answers(state: SyncState, request: number): state is Asking {
  return isAsking(state) && state.request === request;
}

// After these the run may have started all the same.
const UNHEARD: readonly ErrorCode[] = ["OFFLINE", "SERVER_UNREACHABLE", "SERVER_ANSWER_INVALID"];

function refuse(state: Asking, now: number, cause: SyncCause): Transition {
  if (UNHEARD.includes(cause.code)) return giveUp(state, now, cause);
  return to({ kind: "failed", run: null, endedAt: now, cause, memory: state.memory });
}

function unanswered(state: SyncState, now: number, cause: SyncCause, patience: Patience): Transition {
  if (!isFollowing(state)) return to(state);
  if (!mayRetry(cause.code)) return giveUp(state, now, cause);
  const { watch } = state;
  const askAt = Math.max(watch.askAt, now + (askedMs(cause.retryAfter) ?? patience.firstAskMs));
  return to({ ...state, watch: { ...watch, trouble: cause, askAt } });
}

function tick(state: SyncState, now: number, patience: Patience): Transition {
  if (!isLive(state)) return to(state);
  const deadline = isAsking(state) ? state.deadline : state.watch.deadline;
  if (now >= deadline) return giveUp(state, now, causeOfSilence(state, now, patience));
  if (isAsking(state) || now < state.watch.askAt) return to(state);
  return askAgain(state, now, state.watch.asks + 1, patience);
}

function cancel(state: SyncState): Transition {
  if (isAsking(state)) return to(state.cancelAsked ? state : { ...state, cancelAsked: true });
  if (!isFollowing(state) || state.watch.cancel.kind === "asked") return to(state);
  const next = { ...state, watch: { ...state.watch, cancel: { kind: "asked" } as const } };
  return to(next, { kind: "request-cancel", runId: state.run.id });
}

function back(state: SyncState, now: number, patience: Patience): Transition {
  if (isFollowing(state)) return askAgain(state, now, 0, patience);
  return isAsking(state) || !state.memory.linked ? to(state) : to(state, { kind: "request-latest" });
}
