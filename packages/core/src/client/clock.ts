/** Time, handed in: tests and demos bring one that they move by hand. */
export interface Clock {
  /** Milliseconds since 1970. Does not go back. */
  now(): number;
  /** Calls once, after so many milliseconds; the answer calls it off. */
  after(ms: number, run: () => void): () => void;
}

/** The time of the machine. Where its clock is set back, time goes on from where it was. */
export function systemClock(): Clock {
  let last = Number.NEGATIVE_INFINITY;
  let shift = 0;
  return {
    now: () => {
      const read = Date.now() + shift;
      if (read < last) shift += last - read;
      last = Math.max(last, read);
      return last;
    },
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
