import type { Clock } from "../clock.ts";

/** A clock that is moved by hand, and knows what waits for it. */
export interface HandClock extends Clock {
  /** Moves on, and calls what falls due, in order; between two of them all that can go on without time goes on. */
  readonly advance: (ms: number) => Promise<void>;
  /** How many timers wait. */
  readonly timers: () => number;
}

/** Lets everything happen that needs no time. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

export function createHandClock(start: number): HandClock {
  const waiting = new Map<object, { readonly at: number; readonly run: () => void }>();
  let now = start;

  const due = (until: number): object | null => {
    let first: { readonly key: object; readonly at: number } | null = null;
    for (const [key, { at }] of waiting) {
      if (at <= until && (first === null || at < first.at)) first = { key, at };
    }
    return first?.key ?? null;
  };
  return {
    now: () => now,
    after: (ms, run) => {
      const key = {};
      waiting.set(key, { at: now + ms, run });
      return () => waiting.delete(key);
    },
    advance: async (ms) => {
      const until = now + ms;
      await settled();
      for (let key = due(until); key !== null; key = due(until)) {
        const timer = waiting.get(key);
        waiting.delete(key);
        now = Math.max(now, timer?.at ?? now);
        timer?.run();
        await settled();
      }
      now = until;
      await settled();
    },
    timers: () => waiting.size,
  };
}
