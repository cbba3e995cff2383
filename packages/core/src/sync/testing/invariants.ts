import { RUN_PHASES, type SyncRun } from "../../model/sync-run.ts";
import type { SyncEvent } from "../event.ts";
import { wakeAt } from "../follow-ups.ts";
import { isAsking, isEnded, isFollowing, isLive, type SyncState } from "../state.ts";
import type { Transition } from "../step.ts";
import { transition } from "../transition.ts";
import { isLiveRunState } from "../deadline.ts";
import type { World } from "./world.ts";

/** Runs are numbered r1, r2 … in the order in which the server began them. */
const numberOf = (run: { readonly id: string } | null): number => (run === null ? 0 : Number(run.id.slice(1)));
const runOf = (state: SyncState): SyncRun | null => (state.kind === "idle" ? null : state.run);

/** Throws where something does not hold, with what was seen. */
export function hold(holds: boolean, what: string, ...seen: readonly unknown[]): void {
  if (!holds) throw new Error(`${what}\n${seen.map((one) => JSON.stringify(one)).join("\n")}`);
}

/** What must hold for every single transition. Throws where it does not. */
export function checkEdge(world: World, event: SyncEvent, { state: after, effects }: Transition): void {
  const before = world.client;
  const seen = [before, event, after];
  const known = before.memory.newest;
  const knows = after.memory.newest;

  hold(numberOf(knows) >= numberOf(known), "an older run took the place of a newer one", ...seen);
  if (known !== null && knows !== null && known.id === knows.id) {
    hold(knows.revision >= known.revision, "an earlier revision was taken in", ...seen);
    hold(knows.over || !known.over, "a run that was over came back to life", ...seen);
  }
  const shown = runOf(after);
  if (shown !== null && after !== before) {
    hold(numberOf(shown) >= numberOf(runOf(before)), "an older run is shown in place of a newer one", ...seen);
    if (isLive(after)) hold(shown.id === knows?.id, "a run is waited for that is not the newest known", ...seen);
  }
  const about = "run" in event ? event.run : null;
  if (about !== null && numberOf(about) < numberOf(known) && before.kind !== "queued") {
    hold(after === before, "a word on an older run changed something", ...seen);
  }
  if (isFollowing(before) && isFollowing(after) && before.run.id === after.run.id) {
    hold(progressOf(after) >= progressOf(before), "progress went back", ...seen);
  }
  checkSilence(before, event, after);
  hold(after.memory.requests >= before.memory.requests, "a request's number came back", ...seen);
  checkTruth(world, after);

  const timers = effects.filter(({ kind }) => kind === "set-timer" || kind === "clear-timer");
  const last = timers.at(-1);
  const armed = event.kind === "ticked" ? null : wakeAt(before);
  hold(
    (last === undefined ? armed : last.kind === "set-timer" ? last.at : null) === wakeAt(after),
    "no timer",
    ...seen,
  );
}

/** What must not be noticed: an end that was dismissed or forgotten, a run that was given up, somebody else's end while a start is answered. */
function checkSilence(before: SyncState, event: SyncEvent, after: SyncState): void {
  const seen = [before, event, after];
  const known = before.memory.newest;
  const changed = after !== before;
  hold(after.memory.linked || after.kind === "idle", "something is shown without a link", ...seen);
  if (event.kind === "unlinked")
    hold(after.memory.newest?.over !== false, "the run of a link that went is kept", ...seen);
  if (event.kind !== "run-told" && event.kind !== "cancel-answered") return;
  if (isAsking(before)) return hold(isLive(after), "another run's end answered a start", ...seen);
  if (event.run.id !== known?.id) return;
  if (known.over) hold(!changed, "a run that was over is news again", ...seen);
  if (!isLive(before)) hold(!isLive(after), "a run that was given up is waited for again, unasked", ...seen);
}

/** What the client shows is what the server did. */
function checkTruth({ runs }: World, client: SyncState): void {
  const shown = runOf(client);
  if (shown === null) return;
  const truth = runs.find(({ id }) => id === shown.id);
  hold(truth !== undefined && truth.revision >= shown.revision, "a run is shown that the server doesn't have", client);
  if (!isEnded(client) || (client.kind === "stalled" && client.by === "client")) return;
  hold(truth?.state.kind === client.kind, "an outcome is shown that the server doesn't know", client, truth);
}

/** What must hold in every world. Throws where it does not. */
export function checkWorld({ runs }: World): void {
  const live = runs.filter(({ state }) => isLiveRunState(state));
  hold(live.length <= 1, "two runs of one dossier are live", runs);
}

/** Lets time pass while nothing else happens, until the client waits no longer; answers how often its timer went off. */
export function waitAlone(client: SyncState): number {
  let state = client;
  let ticks = 0;
  for (let at = wakeAt(state); at !== null; at = wakeAt(state)) {
    state = transition(state, { kind: "ticked", now: at }).state;
    ticks += 1;
    hold(ticks < 400, "the client waits for ever", client, state);
  }
  hold(!isLive(state), "the client waits without a timer", client, state);
  return ticks;
}

function progressOf(state: SyncState): number {
  return state.kind === "running" ? RUN_PHASES.indexOf(state.phase) : -1;
}
