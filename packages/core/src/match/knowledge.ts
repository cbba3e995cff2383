import type { FormTable, MatchTables, StreetTable, WordMeanings, WordTable } from "./match-tables.ts";
import type { WordKind } from "./word-kinds.ts";

/** The tables of an index; what it was not given knows nothing. */
export interface Knowledge {
  readonly words: WordMeanings;
  readonly forms: FormTable;
  readonly streets: StreetTable;
  /** What a word tells anywhere. Without a table of names any word may be a name. */
  kindOf(word: string): WordKind;
  /** Whether it is known which words tell sister companies apart. */
  readonly knowsWords: boolean;
}

const NO_WORDS: WordMeanings = {
  kindOf: () => undefined,
  mistypedKind: () => undefined,
  sameWord: (word) => word,
  spellingsOf: (word) => [word],
};
const NO_FORMS: FormTable = { lengthAt: () => 0, find: () => null };
const NO_STREETS: StreetTable = { isSame: (street, other) => street === other };

export function knowledgeOf(
  { words = NO_WORDS, forms = NO_FORMS, streets = NO_STREETS }: MatchTables = {},
  names?: WordTable,
): Knowledge {
  return {
    words,
    forms,
    streets,
    knowsWords: words !== NO_WORDS,
    kindOf: (word) => {
      const kind = words.kindOf(word);
      if (kind !== undefined) return kind;
      if (/^\d+$/.test(word)) return word.length < 3 ? "digit" : "code";
      if (word.length === 1) return "small";
      return names === undefined || names.has(word) ? "name" : "own";
    },
  };
}
