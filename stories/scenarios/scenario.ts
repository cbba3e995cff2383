import type { Hand } from "./hand.ts";
import type { Beginning, World } from "./world/world.ts";

/** Who or what moves the scene on. */
export type Mover = "user" | "server" | "package" | "network" | "firm" | "time";

/** What a moment can lay hands on. */
export interface Scene extends World {
  /** The user's hand on the widgets. */
  readonly hand: Hand;
}

/** One thing that happens. */
export interface Moment {
  readonly by: Mover;
  /** What happens, for who watches: one sentence. */
  readonly says: string;
  /** How long nothing happens before it, in milliseconds of the scene's clock. */
  readonly after?: number;
  readonly happen?: (scene: Scene) => void | Promise<void>;
}

/** A course of events, always the same, from a beginning that is always the same. */
export interface Scenario {
  readonly name: string;
  /** What to look at. */
  readonly about: string;
  readonly beginning: Beginning;
  readonly moments: readonly Moment[];
}
