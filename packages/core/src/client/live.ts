import type { AdminSyncAdapter } from "../adapter/ports.ts";
import type { Change } from "../model/change.ts";
import type { Clock } from "./clock.ts";
import type { Leadership } from "./leadership.ts";
import type { Login } from "./login.ts";
import type { Times } from "./times.ts";
import { createWatchLine } from "./watch-line.ts";

/** What a line of changes needs of the page that it belongs to. */
export interface LiveHost {
  readonly isOnline: () => boolean;
  /** To the other tabs. */
  readonly say: (message: unknown) => void;
  /** Something changed; the other tabs have to hear of it too. */
  readonly changed: (change: Change) => void;
  /** Whether changes are heard of at once is another now. */
  readonly turned: () => void;
}

/** The one line of changes that the tabs of a browser share: one of them holds it and tells the others. */
export interface Live {
  readonly open: () => void;
  readonly close: () => void;
  /** Changes are heard of at once, so that there is little to ask for. */
  readonly isLive: () => boolean;
  /** The page's line or the login may be another. */
  readonly look: () => void;
  /** Something that another tab said. */
  readonly heard: (message: unknown) => void;
}

/** Nobody tells: the client asks. */
const NOT_LIVE: Live = { open: () => {}, close: () => {}, isLive: () => false, look: () => {}, heard: () => {} };

export function createLive(
  options: {
    readonly adapter: AdminSyncAdapter;
    readonly clock: Clock;
    readonly random: () => number;
    readonly login: Login;
    readonly leadership: (source: string) => Leadership;
    readonly times: Times;
  },
  host: LiveHost,
): Live {
  const { adapter, clock, random, login, leadership, times } = options;
  const { source = "", runs } = adapter;
  if (runs.watch === undefined) return NOT_LIVE;
  const watch: typeof runs.watch = (watcher, how) => runs.watch?.(watcher, how) ?? Promise.resolve("not-offered");
  let isUp = false;
  let follows = false;
  let knownAt = 0;
  let stopFollowing = (): void => {};
  let leave = (): void => {};

  const turn = (how: () => void): void => {
    const before = isUp || follows;
    how();
    if (before !== (isUp || follows)) host.turned();
  };
  const line = createWatchLine({
    watch,
    clock,
    random,
    login,
    isOnline: host.isOnline,
    quietMs: times.quietMs,
    told: {
      up: () => turn(() => (isUp = true)),
      down: () => turn(() => (isUp = false)),
      heard: () => host.say({ adminsync: 1, live: source }),
      changed: host.changed,
    },
  });
  const unfollow = (): void => {
    stopFollowing();
    turn(() => (follows = false));
  };
  return {
    isLive: () => isUp || follows,
    open: () => {
      knownAt = clock.now();
      leave = leadership(source)(() => line.open(knownAt));
    },
    close: () => {
      leave();
      line.close();
      unfollow();
    },
    look: line.look,
    heard: (message) => {
      if (typeof message !== "object" || message === null || !("live" in message) || message.live !== source) return;
      knownAt = clock.now();
      stopFollowing();
      stopFollowing = clock.after(times.quietMs, unfollow);
      turn(() => (follows = true));
    },
  };
}
