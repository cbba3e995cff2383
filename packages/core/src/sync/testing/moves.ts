import { canCancel, canStart } from "../selectors.ts";
import { isEnded, isFollowing, isLive } from "../state.ts";
import { cause } from "./runs.ts";
import { happen } from "./simulated-client.ts";
import { answer, asTold, cancelRun, serverMoves, startRun } from "./simulated-server.ts";
import { send, type Bounds, type Happening, type Message, type World } from "./world.ts";

/** Every world that can follow. */
export function successors(world: World, bounds: Bounds): readonly World[] {
  return [
    ...userMoves(world, bounds),
    ...timeMoves(world, bounds),
    ...otherMoves(world, bounds),
    ...networkMoves(world, bounds),
  ];
}

function userMoves(world: World, bounds: Bounds): readonly World[] {
  const { client } = world;
  const happens = (
    wanted: boolean,
    kind: (Happening & { readonly kind: "start-asked" | "cancel-asked" | "dismissed" })["kind"],
  ) => (wanted ? [happen(world, { kind }, bounds)] : []);
  return [
    ...happens(canStart(client) && client.memory.requests < bounds.requests, "start-asked"),
    ...happens(bounds.cancels && canCancel(client), "cancel-asked"),
    ...happens(bounds.dismissals && isEnded(client), "dismissed"),
    ...linkMoves(world, bounds),
  ];
}

/** The server ends the run of a link that goes. */
function linkMoves(world: World, bounds: Bounds): readonly World[] {
  if (!world.client.memory.linked) return [happen(world, { kind: "linked" }, bounds)];
  if (world.unlinks >= bounds.unlinks) return [];
  const unlinked = { ...world, unlinks: world.unlinks + 1, runs: cancelRun(world.runs) };
  return [happen(unlinked, { kind: "unlinked" }, bounds)];
}

function timeMoves(world: World, bounds: Bounds): readonly World[] {
  const ticked: Happening = { kind: "ticked" };
  const back = happen(world, { kind: "connection-back" }, bounds);
  if (!isLive(world.client)) return [back];
  const late = happen(world, ticked, bounds, "deadline");
  const early = happen(world, ticked, bounds);
  return isFollowing(world.client) ? [back, late, early, happen(world, ticked, bounds, "ask")] : [back, late, early];
}

/** Another user, the workers, and the stream that tells of changes. */
function otherMoves(world: World, bounds: Bounds): readonly World[] {
  const { runs } = world;
  const started = world.client.memory.linked ? startRun(runs, bounds) : null;
  const changed = serverMoves(runs, bounds).map((after) => ({ ...world, runs: after }));
  const run = runs.at(-1);
  const pushed = run === undefined ? [] : [tell(world, { kind: "run-told", run: asTold(run) }, bounds)];
  return [...(started === null || started === runs ? [] : [{ ...world, runs: started }]), ...changed, ...pushed];
}

function networkMoves(world: World, bounds: Bounds): readonly World[] {
  return world.network.flatMap((message, at) => {
    const without = { ...world, network: world.network.filter((_, other) => other !== at) };
    const fails = bounds.refusals && message.to === "server" ? failureOf(message) : null;
    return [
      without,
      deliver(without, message, bounds),
      deliver(world, message, bounds),
      ...(fails === null ? [] : [happen(without, fails, bounds)]),
    ];
  });
}

/** The world once a message has arrived. */
export function deliver(world: World, message: Message, bounds: Bounds): World {
  if (message.to === "client") return happen(world, message.tells, bounds);
  const { runs, tells } = answer(world.runs, message, bounds);
  const answered = { ...world, runs };
  return tells === null ? answered : tell(answered, tells, bounds);
}

function tell(world: World, tells: Happening, bounds: Bounds): World {
  return { ...world, network: send(world.network, [{ to: "client", tells }], bounds) };
}

/** What the client is told of a request that it knows to have failed. */
function failureOf(message: Message & { readonly to: "server" }): Happening | null {
  switch (message.ask) {
    case "start":
      return { kind: "start-refused", request: message.request, cause: cause("SERVER_UNREACHABLE") };
    case "cancel":
      return { kind: "cancel-refused", runId: message.run, cause: cause("SERVER_UNREACHABLE") };
    case "run":
      return { kind: "run-unanswered", runId: message.run, cause: cause("UNAUTHENTICATED") };
    case "latest":
    default:
      return null;
  }
}
