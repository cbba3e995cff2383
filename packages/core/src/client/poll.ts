import type { Inside } from "./inside.ts";

/** Asks again and again, while it makes sense. */
export interface Poll {
  readonly open: () => void;
  readonly close: () => void;
  /** Something changed of which the pace depends. */
  readonly pace: () => void;
}

/**
 * Asks every `idleMs`; every `hiddenMs` where the page can't be seen, and every `liveMs` where the server tells by itself; not offline, not without a login, and not where nobody wants it. A tenth more or less,
 * by lot, so that many pages don't ask together.
 */
export function createPoll(
  { clock, hub, login, random, times }: Inside,
  { ask, isWanted }: { readonly ask: () => void; readonly isWanted: () => boolean },
): Poll {
  let isOpen = false;
  let stop: (() => void) | null = null;

  const makesSense = (): boolean => isOpen && hub.isOnline() && !login.isExpired() && isWanted();
  const pace = (): void => {
    stop?.();
    stop = null;
    if (!makesSense()) return;
    const ms = !hub.isVisible() ? times.hiddenMs : hub.isLive() ? times.liveMs : times.idleMs;
    stop = clock.after(Math.round(ms * (0.9 + 0.2 * random())), () => {
      if (makesSense()) ask();
      pace();
    });
  };
  return {
    pace,
    open: () => {
      isOpen = true;
      pace();
    },
    close: () => {
      isOpen = false;
      pace();
    },
  };
}
