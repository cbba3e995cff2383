import type { SyncEffect } from "./effect.ts";
import type { SyncState } from "./state.ts";

/** What a transition gives: the next state, and what has to be done. */
export interface Transition {
  readonly state: SyncState;
  readonly effects: readonly SyncEffect[];
}

/** The next state, and what has to be done for it. */
export function to(state: SyncState, ...effects: readonly SyncEffect[]): Transition {
  return { state, effects };
}
