import type { Comparison, Difference } from "@adminsync/core/compare";

/** The two sides of each difference as they were, by its key. */
export type Sides = ReadonlyMap<string, string>;

function sideText({ template, source }: Difference): string {
  return JSON.stringify([template, source]);
}

/** What a comparison shows. */
export function sidesOf(comparison: Comparison): Sides {
  return new Map(comparison.differences.map((difference) => [difference.key, sideText(difference)]));
}

/** Whether the differences moved since they were known: one came, or a side of one changed. One that went is no news. */
export function hasMoved(known: Sides, now: Comparison): boolean {
  return now.differences.some((difference) => known.get(difference.key) !== sideText(difference));
}

/** What is still there of what was known. A difference that went and comes back is news again. The same map where all is still there. */
export function stillThere(known: Sides, now: Comparison): Sides {
  const there = sidesOf(now);
  const kept = [...known].filter(([key, sides]) => there.get(key) === sides);
  return kept.length === known.size ? known : new Map(kept);
}
