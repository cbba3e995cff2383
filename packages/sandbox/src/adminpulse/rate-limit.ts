/** Calls that one key may make in a window: docs/connectors/adminpulse.md, "What is known". */
export const CALLS_A_MINUTE = 480;

const WINDOW_MS = 60_000;

/** Counts the calls of each key over the last minute: a sliding window, by the clock that it is given. */
export interface RateLimit {
  /** Counts a call and returns null; or, where the key has none left, the whole seconds until it has one again. */
  take(key: string): number | null;
  reset(): void;
}

export function createRateLimit(now: () => number): RateLimit {
  const calls = new Map<string, number[]>();
  return {
    take: (key) => {
      const at = now();
      const recent = (calls.get(key) ?? []).filter((time) => time > at - WINDOW_MS);
      calls.set(key, recent);
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= CALLS_A_MINUTE) return Math.ceil((oldest + WINDOW_MS - at) / 1000);
      recent.push(at);
      return null;
    },
    reset: () => {
      calls.clear();
    },
  };
}
