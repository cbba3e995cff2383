import type { FormTable } from "./match-tables.ts";
import { readName, splitWords } from "./name-words.ts";
import { spaced } from "./store.ts";

/** A typed text, taken apart. */
export interface SearchQuery {
  /** All of these must be found. */
  readonly words: readonly string[];
  /** The words in one text, a space before each. */
  readonly whole: string;
  /** The same with each 'and'. */
  readonly spoken: string;
  /** The digits, where nothing else was typed. */
  readonly digits: string;
  /** The text as an external id would be written; empty where it can be none. */
  readonly id: string;
  /** The last word, where it is a legal form or 'and', and as well may be the beginning of a word. */
  readonly loose: string;
}

const LONGEST_QUERY = 100;

export function readQuery(text: string, forms: FormTable): SearchQuery {
  const typed = text.slice(0, LONGEST_QUERY).trim();
  const all = splitWords(typed);
  const { words: read, spoken } = readName(typed, forms);
  const last = all.at(-1) ?? "";
  const hasLoose = read.length > 0 && read.at(-1) !== last;
  return {
    words: read,
    whole: spaced(read),
    spoken: spaced(spoken),
    digits: /^[\d\s./-]+$/.test(typed) || /^BE[\d\s.]+$/i.test(typed) ? typed.replace(/\D/g, "") : "",
    id: /\s/.test(typed) ? "" : typed.toLowerCase(),
    loose: hasLoose ? last : "",
  };
}
