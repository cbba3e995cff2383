/**
 * A place among the tabs of a browser, of whom one leads. Calls `lead` once this one does, which may be never; the answer gives the place up.
 * Who hands in another one sees to it that two don't lead at a time.
 */
export type Leadership = (lead: () => void) => () => void;

/** By the browser's locks, which go to the next tab when one is closed or dies. Where there are none, every tab leads: it has its own line. */
export function browserLeadership(source: string): Leadership {
  return (lead) => {
    const { navigator } = globalThis;
    const locks = navigator !== undefined && "locks" in navigator ? navigator.locks : undefined;
    // Without a line to the others nobody would hear what the leader hears.
    if (locks === undefined || typeof BroadcastChannel === "undefined") {
      lead();
      return () => {};
    }
    const queued = new AbortController();
    let giveUp = (): void => queued.abort();
    const held = (): Promise<void> => {
      if (queued.signal.aborted) return Promise.resolve();
      lead();
      return new Promise((resolve) => {
        giveUp = resolve;
      });
    };
    locks.request(`adminsync ${source}`, { signal: queued.signal }, held).catch(() => {
      // Refused, as in a page without an origin of its own, and not by us: alone then.
      if (!queued.signal.aborted) lead();
    });
    return () => giveUp();
  };
}
