import { createHand, drawn } from "./hand.ts";
import type { Scenario } from "./scenario.ts";
import { noteRow, type TraceRow } from "./trace.ts";
import { createWorld, type World } from "./world/world.ts";

/** Where a playback stands. */
export interface Playback {
  readonly world: World;
  /** Grows with every new beginning: another world is another page. */
  readonly round: number;
  /** How many moments have happened. */
  readonly position: number;
  readonly now: number;
  /** What was noted so far: of the beginning, then of each moment. */
  readonly rows: readonly TraceRow[];
  /** What a moment waited for in vain. */
  readonly fault: string | null;
}

/** Plays a scenario over the widgets that stand on a stage. */
export interface Player {
  readonly getState: () => Playback;
  readonly subscribe: (changed: () => void) => () => void;
  /** Goes to a moment: on from here, or from the beginning, which is always the same. Resolved when it is drawn. */
  readonly goTo: (position: number) => Promise<void>;
  /** Lets time go by, up to the next moment and no further. */
  readonly wait: (ms: number) => Promise<void>;
  /** How long it is until the next moment, in milliseconds of the scene's clock. */
  readonly gap: () => number;
}

/** `stage` answers the element in which the world of that playback is drawn, once it stands there. */
export function createPlayer(scenario: Scenario, stage: () => HTMLElement | null): Player {
  const listeners = new Set<() => void>();
  const { moments, beginning } = scenario;
  let state = began(0);
  let waited = 0;
  let wanted = 0;
  // One after the other: time that goes by and things that happen must not overtake each other.
  let queue: Promise<void> = Promise.resolve();

  function began(round: number): Playback {
    const world = createWorld(beginning);
    return { world, round, position: 0, now: world.clock.now(), rows: [], fault: null };
  }
  const become = (part: Partial<Playback>): void => {
    state = { ...state, ...part };
    for (const changed of listeners) changed();
  };
  const settle = async (): Promise<HTMLElement> => {
    let root = stage();
    for (; root === null; root = stage()) await drawn();
    await drawn();
    await state.world.clock.advance(0);
    become({ now: state.world.clock.now() });
    await drawn();
    return root;
  };
  const begin = async (): Promise<void> => {
    waited = 0;
    if (state.rows.length > 0) become(began(state.round + 1));
    const root = await settle();
    become({ rows: [noteRow(state.world, root)] });
  };
  const next = async (): Promise<void> => {
    const { world, position, rows } = state;
    const moment = moments[position];
    if (moment === undefined) return;
    await world.clock.advance(Math.max(0, (moment.after ?? 0) - waited));
    waited = 0;
    const root = await settle();
    await moment.happen?.({ ...world, hand: createHand(root) });
    await settle();
    become({ position: position + 1, rows: [...rows, noteRow(world, root)] });
  };
  const drive = async (): Promise<void> => {
    try {
      if (state.rows.length === 0) await begin();
      while (state.position !== wanted) await (wanted < state.position ? begin() : next());
    } catch (thrown) {
      wanted = state.position;
      become({ fault: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  };
  const enqueue = (job: () => Promise<void>): Promise<void> => {
    queue = queue.then(job);
    return queue;
  };
  return {
    getState: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    goTo: (position) => {
      wanted = Math.max(0, Math.min(moments.length, position));
      return enqueue(drive);
    },
    wait: (ms) =>
      enqueue(async () => {
        const part = Math.min(ms, (moments[state.position]?.after ?? 0) - waited);
        if (part <= 0) return;
        waited += part;
        await state.world.clock.advance(part);
        become({ now: state.world.clock.now() });
      }),
    gap: () => moments[state.position]?.after ?? 0,
  };
}
