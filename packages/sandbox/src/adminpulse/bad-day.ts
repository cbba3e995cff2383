/** Every way in which the sandbox can misbehave: docs/connectors/adminpulse.md, "Bad days the sandbox plays". */
export const BAD_DAYS = [
  "expired-key",
  "no-rights",
  "rate-limited",
  "rate-limited-without-retry-after",
  "server-error",
  "slow",
  "silent",
  "half-page",
  "html",
  "wrong-shape",
  "record-gone",
  "filter-ignored",
] as const;

/**
 * - `slow`: the second half of the body comes late.
 * - `silent`: the connection stays open, and nothing comes.
 * - `half-page`: the body is cut; `content-length` promised more.
 * - `html`, `wrong-shape`: status 200, with a page for people, or JSON of another shape.
 * - `record-gone`: the lists still have every relation, but who asks for one by its unique identifier gets none.
 * - `filter-ignored`: filters do nothing (A2).
 */
export type BadDay = (typeof BAD_DAYS)[number];

export interface BadDayOptions {
  /** How many calls it strikes before it is over; without it, until it is called off. Calls that it can't concern don't count. */
  readonly times?: number;
  /** Seconds that `rate-limited` asks for. Default 20. */
  readonly retryAfter?: number;
  /** Milliseconds that `slow` waits. Default 2,000. */
  readonly delay?: number;
}

/** A bad day as it strikes one call. */
export interface Strike {
  readonly day: BadDay;
  readonly retryAfter: number;
  readonly delay: number;
}

export interface BadDays {
  readonly set: (day: BadDay | null, options?: BadDayOptions) => void;
  /** The bad day that strikes this call, if one does; it counts down. */
  readonly strike: (url: URL) => Strike | null;
}

export function createBadDays(): BadDays {
  let strike: Strike | null = null;
  let left = 0;
  return {
    set: (day, { times = Infinity, retryAfter = 20, delay = 2000 } = {}) => {
      strike = day === null ? null : { day, retryAfter, delay };
      left = times;
    },
    strike: (url) => {
      if (strike === null || left < 1 || !concerns(strike.day, url)) return null;
      left -= 1;
      return strike;
    },
  };
}

function concerns(day: BadDay, url: URL): boolean {
  const relations = url.pathname === "/relations";
  if (day === "no-rights") return relations;
  if (day === "record-gone") return relations && url.searchParams.has("uniqueIdentifier");
  if (day === "filter-ignored") {
    return relations && (url.searchParams.has("uniqueIdentifier") || url.searchParams.has("vatNumber"));
  }
  return true;
}
