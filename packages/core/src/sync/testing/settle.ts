import { isAsking, isLive } from "../state.ts";
import { hold } from "./invariants.ts";
import { deliver } from "./moves.ts";
import { happen } from "./simulated-client.ts";
import { recoverLate } from "./simulated-server.ts";
import type { Bounds, World } from "./world.ts";

/**
 * Lets a world come to rest on a network that loses nothing more: all is delivered, the server's run ends, time passes, the line comes back.
 * Then the client waits for nothing, and knows the end of the newest run. Throws where it does not.
 */
export function settle(world: World, bounds: Bounds): void {
  const roomy = { ...bounds, messages: 10 };
  let calm = endRun(deliverAll(world, roomy));
  for (let rounds = 0; isLive(calm.client); rounds += 1) {
    hold(rounds < 10, "the client does not come to rest", world, calm);
    const when = isAsking(calm.client) ? "deadline" : "ask";
    calm = endRun(deliverAll(happen(calm, { kind: "ticked" }, roomy, when), roomy));
  }
  calm = deliverAll(happen(calm, { kind: "connection-back" }, roomy), roomy);
  const { newest, linked } = calm.client.memory;
  const last = calm.runs.at(-1);
  hold(!isLive(calm.client), "the client waits though all is over", world, calm);
  if (!linked || last === undefined) return;
  hold(newest !== null && newest.id === last.id && newest.over, "the client missed the newest run", world, calm);
}

function endRun(world: World): World {
  return { ...world, runs: recoverLate(world.runs) };
}

function deliverAll(world: World, bounds: Bounds): World {
  let calm = world;
  for (let [first, ...rest] = calm.network; first !== undefined; [first, ...rest] = calm.network) {
    calm = deliver({ ...calm, network: rest }, first, bounds);
  }
  return calm;
}
