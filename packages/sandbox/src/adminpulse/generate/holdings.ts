import type { Random } from "./random.ts";

/** Splits a total into as many whole parts, each at least one, that add up to it. `total` must be at least `parts`. */
export function split(random: Random, total: number, parts: number): readonly number[] {
  const most = Math.floor(total / parts);
  const others = Array.from({ length: parts - 1 }, () => 1 + random.below(most));
  return [total - others.reduce((sum, shares) => sum + shares, 0), ...others];
}
