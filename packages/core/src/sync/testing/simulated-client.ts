import type { SyncEffect } from "../effect.ts";
import { isAsking, isFollowing, type Ended, type SyncState } from "../state.ts";
import { transition } from "../transition.ts";
import { ownCause } from "../end.ts";
import { checkEdge } from "./invariants.ts";
import { send, type Bounds, type Happening, type Message, type World } from "./world.ts";

/** The client's clock in an exploration: it stands still, but for the two moments at which something falls due. */
const NOW = 0;
const ASK_AT = 1000;
const DEADLINE = 60_000;

/** The world after something happened to the client; what it asks for goes into the network, or is lost where that is full. */
export function happen(
  world: World,
  happening: Happening,
  bounds: Bounds,
  when: "now" | "ask" | "deadline" = "now",
): World {
  const now = when === "now" ? NOW : when === "ask" ? ASK_AT : DEADLINE;
  const event = { ...happening, now };
  const step = transition(world.client, event);
  checkEdge(world, event, step);
  const network = send(world.network, step.effects.flatMap(messageOf), bounds);
  return { ...world, client: timeless(step.state), network };
}

function messageOf(effect: SyncEffect): readonly Message[] {
  switch (effect.kind) {
    case "request-start":
      return [{ to: "server", ask: "start", request: effect.request }];
    case "request-cancel":
      return [{ to: "server", ask: "cancel", run: effect.runId }];
    case "request-run":
      return [{ to: "server", ask: "run", run: effect.runId }];
    case "request-latest":
      return [{ to: "server", ask: "latest" }];
    case "set-timer":
    case "clear-timer":
    case "refresh-snapshot":
    case "announce":
    default:
      return [];
  }
}

/** The same state with all its times at their places, so that states that differ in time only are one. */
function timeless(state: SyncState): SyncState {
  if (isAsking(state)) return { ...state, since: NOW, deadline: DEADLINE };
  if (isFollowing(state)) {
    const { cancel } = state.watch;
    const watch = { since: NOW, deadline: DEADLINE, askAt: ASK_AT, asks: 0, heardAt: NOW, trouble: null, cancel };
    return { ...state, watch };
  }
  return state.kind === "idle" ? state : timelessEnd(state);
}

function timelessEnd(state: Ended): Ended {
  return "cause" in state ? { ...state, endedAt: NOW, cause: ownCause("INTERNAL") } : { ...state, endedAt: NOW };
}
