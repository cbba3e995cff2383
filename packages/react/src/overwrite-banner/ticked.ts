import type { Ticked } from "../ui/checkbox.tsx";
import type { ReviewGroup } from "./state.ts";

/** How many lines there are, how many of them are ticked, and how many the user keeps. */
export interface Counts {
  readonly ticked: number;
  readonly kept: number;
  readonly total: number;
}

/** Counts the lines of a review. */
export function countTicked(groups: readonly ReviewGroup[]): Counts {
  const rows = groups.flatMap((group) => group.rows);
  return {
    ticked: rows.filter((row) => row.ticked).length,
    kept: rows.filter((row) => row.choice === "keep").length,
    total: rows.length,
  };
}

/** The tick that stands for all lines. */
export function tickOfAll({ ticked, total }: Pick<Counts, "ticked" | "total">): Ticked {
  if (ticked === 0) return false;
  return ticked === total ? true : "some";
}
