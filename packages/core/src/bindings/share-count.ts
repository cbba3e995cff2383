import type { CannotHoldReason } from "../compare/projection.ts";
import type { Holding } from "../model/record.ts";

/** What one number can say of a party's shares: the number, nothing to say, or why it can't be said. */
export interface ShareCount {
  /** Whole shares as text; null where the party has none; absent where one number can't say it. */
  readonly value?: string | null;
  readonly reason?: CannotHoldReason;
}

const WHOLE = /^-?\d+$/;

/** Counts shares or votes of all holdings of a party in one whole number, and says what that number leaves out. */
export function countIn(holdings: readonly Holding[], of: "shares" | "votes"): ShareCount {
  const counts = holdings.map((holding) => holding[of]).filter((count) => count !== undefined);
  if (counts.length === 0) return { value: null };
  if (holdings.some(({ ownership }) => ownership !== "full" && ownership !== "unknown")) {
    return { reason: "divided-ownership" };
  }
  if (counts.length < holdings.length) return { reason: "other" };
  if (!counts.every((count) => WHOLE.test(count))) return { reason: "fraction" };
  const value = String(counts.reduce((sum, count) => sum + BigInt(count), 0n));
  return new Set(holdings.map(({ shareClass }) => shareClass)).size > 1
    ? { value, reason: "several-classes" }
    : { value };
}

/** Holdings that did not end. */
export function openHoldings(holdings: readonly Holding[]): readonly Holding[] {
  return holdings.filter(({ end }) => end === undefined);
}
