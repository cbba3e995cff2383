/** How many calls a package allows in a span of time. */
export interface Rate {
  readonly calls: number;
  readonly perMs: number;
}

/** The moments of the latest calls of one key, oldest first, and until when nobody should call. */
export interface RateLog {
  readonly slots: readonly number[];
  readonly pausedUntil: number;
}

/** A key that never called. */
export const FRESH_LOG: RateLog = { slots: [], pausedUntil: 0 };

/** The earliest moment at which one more call keeps to the rate: never more than `calls` in any span of `perMs`. */
export function nextSlot(log: RateLog, rate: Rate | null, now: number): number {
  const first = rate === null ? undefined : log.slots.at(-rate.calls);
  const room = rate === null || first === undefined ? now : first + rate.perMs;
  return Math.max(now, log.pausedUntil, log.slots.at(-1) ?? now, room);
}

/** The log with one more call in it; what no longer bears on the next call is forgotten. */
export function withSlot(log: RateLog, rate: Rate | null, slot: number): RateLog {
  return { ...log, slots: [...log.slots, slot].slice(-(rate?.calls ?? 1)) };
}

/** A slot that was booked, or none: it would have come later than the caller may wait. Both in milliseconds from now. */
export interface Booking {
  readonly booked: boolean;
  readonly waitMs: number;
}

/** Keeps the calls of each key to a rate. Nothing in it waits: a slot is booked, and the caller waits until it comes. */
export interface RateGate {
  book(key: string, mayWaitMs: number): Booking;
  /** Holds back every call of a key for a while: the package said so. */
  pause(key: string, ms: number): void;
}

/** A gate for one package; without a rate it only pauses. */
export function createRateGate(rate: Rate | null, now: () => number): RateGate {
  const logs = new Map<string, RateLog>();

  const forgetIdle = (at: number): void => {
    for (const [key, log] of logs) {
      const latest = Math.max(log.pausedUntil, log.slots.at(-1) ?? 0);
      if (latest + (rate?.perMs ?? 0) < at) logs.delete(key);
    }
  };

  return {
    book: (key, mayWaitMs) => {
      const at = now();
      const log = logs.get(key) ?? FRESH_LOG;
      const slot = nextSlot(log, rate, at);
      const waitMs = slot - at;
      if (waitMs > mayWaitMs) return { booked: false, waitMs };
      if (!logs.has(key)) forgetIdle(at);
      logs.set(key, withSlot(log, rate, slot));
      return { booked: true, waitMs };
    },
    pause: (key, ms) => {
      const log = logs.get(key) ?? FRESH_LOG;
      logs.set(key, { ...log, pausedUntil: Math.max(log.pausedUntil, now() + ms) });
    },
  };
}
