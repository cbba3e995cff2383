import { initialState } from "../state.ts";
import { checkWorld } from "./invariants.ts";
import { successors } from "./moves.ts";
import { keyOf, type Bounds, type World } from "./world.ts";

/** How much was seen. */
export interface Explored {
  readonly states: number;
  readonly edges: number;
}

const BEGINNING: World = { client: initialState({ linked: true }), runs: [], network: [], unlinks: 0 };

/** Visits every world that can be reached, nearest first; each transition is checked on the way, and each world by `visit`. */
export function explore(bounds: Bounds, visit: (world: World) => void): Explored {
  const seen = new Set([keyOf(BEGINNING)]);
  let frontier: readonly World[] = [BEGINNING];
  let edges = 0;
  while (frontier.length > 0) {
    const next: World[] = [];
    for (const world of frontier) {
      checkWorld(world);
      visit(world);
      for (const successor of successors(world, bounds)) {
        edges += 1;
        const key = keyOf(successor);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(successor);
      }
    }
    frontier = next;
  }
  return { states: seen.size, edges };
}
