import type { Ticked } from "../ui/checkbox.tsx";
import type { ReviewGroup } from "./state.ts";

/** How many lines there are, and how many of them are ticked. */
export function countTicked(groups: readonly ReviewGroup[]): { readonly ticked: number; readonly total: number } {
  const rows = groups.flatMap((group) => group.rows);
  return { ticked: rows.filter((row) => row.ticked).length, total: rows.length };
}

/** The tick that stands for all lines. */
export function tickOfAll({ ticked, total }: { readonly ticked: number; readonly total: number }): Ticked {
  if (ticked === 0) return false;
  return ticked === total ? true : "some";
}
