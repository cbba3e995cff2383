import { ERROR_MEANINGS, type ErrorCode } from "../errors/codes.ts";

/** What is known of a failure. `retryAfter`: seconds, where the other side said so. */
export interface RetryCause {
  readonly code: ErrorCode;
  readonly retryAfter?: number | null;
}

/** How patient to be. Times in milliseconds. */
export interface RetryPolicy {
  /** The wait after the first failure; it doubles with each. */
  readonly baseMs: number;
  /** No wait of our own is longer. What the other side asks for is honoured, however long. */
  readonly capMs: number;
  /** After so many failures there is no more trying. */
  readonly maxFailures: number;
}

export const DEFAULT_RETRY: RetryPolicy = { baseMs: 1000, capMs: 60_000, maxFailures: 5 };

/** Whether trying again may help without anybody changing anything. */
export function mayRetry(code: ErrorCode): boolean {
  const { retry } = ERROR_MEANINGS[code];
  return retry === "now" || retry === "later";
}

/**
 * How long to wait before trying again, in milliseconds; null where there is no sense in it: the cause does not go by itself, or it has
 * failed too often. Half of each wait is drawn by lot, so that those who failed together don't come back together.
 *
 * @param failures how often it has failed by now, this time included: 1 or more
 * @param random a number from 0 up to 1
 */
export function retryDelayMs(
  cause: RetryCause,
  failures: number,
  random: () => number,
  policy: RetryPolicy = DEFAULT_RETRY,
): number | null {
  if (!mayRetry(cause.code) || failures >= policy.maxFailures) return null;
  const full = Math.min(policy.capMs, policy.baseMs * 2 ** (Math.max(1, failures) - 1));
  const drawn = full / 2 + (full / 2) * random();
  const asked = askedMs(cause.retryAfter);
  // Who was told when to come back comes a little later than that, each a different little.
  return Math.round(asked === null ? drawn : asked + policy.baseMs * random());
}

/** What the other side asked for, in milliseconds; null where it asked for nothing that makes sense. */
export function askedMs(retryAfter: number | null | undefined): number | null {
  return typeof retryAfter === "number" && Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter * 1000 : null;
}
