import type { World } from "../world/world.ts";

/** Something that a user or the clock sets going, and that a kill may cut off anywhere. */
export interface Deed {
  readonly name: "sync" | "link" | "night" | "decide" | "undo";
  /** Does what comes before it, which is not cut off. */
  prepare(world: World): Promise<Attempt>;
}

/** One time that it is done. */
export interface Attempt {
  /** Resolves when a host has acknowledged it. */
  ask(): Promise<void>;
  /**
   * To be called on a host that was started after the kill: sees that it was done as a whole or not at all, never not at all where it was
   * acknowledged, and has it done where it was not. Answers the revisions of the runs that it waited for.
   */
  settle(acknowledged: boolean): Promise<readonly number[]>;
}
