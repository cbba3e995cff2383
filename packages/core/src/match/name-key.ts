import { readName } from "./name-words.ts";
import { sameWord } from "./word-kinds.ts";

/**
 * A name as matching reads it: folded words in one spelling, without legal form and 'and', a space between. For a column that a database finds
 * candidates in: build an index of those that it finds, and ask that; weights don't depend on how long a list is.
 */
export function nameKey(name: string): string {
  return readName(name).words.map(sameWord).join(" ");
}
