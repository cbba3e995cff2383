import { describe, expect, it } from "vitest";
import { explore, type Explored } from "./testing/explore.ts";
import { waitAlone } from "./testing/invariants.ts";
import { settle } from "./testing/settle.ts";
import { keyOfClient, type Bounds } from "./testing/world.ts";

const NARROW: Bounds = {
  runs: 1,
  requests: 1,
  messages: 2,
  phases: false,
  failures: false,
  crashes: false,
  cancels: false,
  dismissals: false,
  refusals: false,
  unlinks: 0,
};

/** What is explored: how far, and how much of it there is at least, so that nothing is explored in silence. */
const EXPLORATIONS: readonly (readonly [what: string, bounds: Bounds, atLeast: Explored])[] = [
  [
    "three runs, two of them asked for, with messages lost, doubled and out of order",
    { ...NARROW, runs: 3, requests: 2 },
    { states: 50_000, edges: 450_000 },
  ],
  [
    "three starts, failures and outcomes that are dismissed",
    { ...NARROW, runs: 3, requests: 3, messages: 1, failures: true, dismissals: true },
    { states: 40_000, edges: 300_000 },
  ],
  [
    "four messages under way, and a cancel among them",
    { ...NARROW, messages: 4, cancels: true },
    { states: 25_000, edges: 350_000 },
  ],
  [
    "a server that crashes in any phase and recovers",
    { ...NARROW, messages: 1, phases: true, crashes: true, failures: true },
    { states: 25_000, edges: 180_000 },
  ],
  [
    "cancels and refusals",
    { ...NARROW, requests: 2, cancels: true, refusals: true, failures: true, dismissals: true },
    { states: 15_000, edges: 150_000 },
  ],
  [
    "a link that goes and comes back",
    { ...NARROW, runs: 2, requests: 2, messages: 1, unlinks: 1, failures: true, dismissals: true },
    { states: 25_000, edges: 180_000 },
  ],
];

describe("a client, a server and the network between them", () => {
  it.each(EXPLORATIONS)("hold every rule in every state: %s", { timeout: 60_000 }, (_, bounds, atLeast) => {
    const alone = new Set<string>();
    let visited = 0;
    const explored = explore(bounds, (world) => {
      visited += 1;
      // Coming to rest takes as long as all else; worlds one step apart come to rest alike.
      if (visited % 5 === 0) settle(world, bounds);
      const key = keyOfClient(world.client);
      if (alone.has(key)) return;
      alone.add(key);
      waitAlone(world.client);
    });
    expect(explored.states).toBeGreaterThan(atLeast.states);
    expect(explored.edges).toBeGreaterThan(atLeast.edges);
    expect(alone.size).toBeGreaterThan(20);
  });
});
