import { knowledgeOf } from "./knowledge.ts";
import type { MatchTables } from "./match-tables.ts";
import { readName } from "./name-words.ts";

/**
 * A name as matching reads it: folded words in one spelling, without legal form and 'and', a space between. For a column that a database finds
 * candidates in: build an index of those that it finds, and ask that; weights don't depend on how long a list is.
 */
export function nameKey(name: string, tables?: MatchTables): string {
  const { words, forms } = knowledgeOf(tables);
  return readName(name, forms)
    .words.map((word) => words.sameWord(word))
    .join(" ");
}
