import { editDistance } from "./edit-distance.ts";
import type { WordMeanings } from "./match-tables.ts";
import * as data from "./word-kinds.data.ts";
import type { WordKind } from "./word-kinds.ts";

function readTables(): {
  readonly kinds: ReadonlyMap<string, WordKind>;
  readonly spellings: ReadonlyMap<string, readonly string[]>;
} {
  const kinds = new Map<string, WordKind>();
  const spellings = new Map<string, readonly string[]>();
  for (const [kind, list] of [
    ["common", data.TRADE_WORDS],
    ["common", data.BUSINESS_WORDS],
    ["public", data.PUBLIC_WORDS],
    ["sister", data.SISTER_WORDS],
    ["small", data.SMALL_WORDS],
    ["form", data.FORM_LIKE_WORDS],
    ["note", data.NOTE_WORDS],
  ] as const) {
    for (const word of list.split(" ")) kinds.set(word, kind);
  }
  for (const line of data.SAME_WORDS.split(",")) {
    const words = line.split(" ");
    const kind = kinds.get(words[0] ?? "");
    for (const word of words) {
      spellings.set(word, words);
      if (kind !== undefined && !kinds.has(word)) kinds.set(word, kind);
    }
  }
  return { kinds, spellings };
}

let tables: ReturnType<typeof readTables> | undefined;
const read = (): ReturnType<typeof readTables> => (tables ??= readTables());

/** What the words of Belgian companies' names tell, and which are one word in Dutch, French or shortened. */
export const belgianWords: WordMeanings = {
  kindOf: (word) => read().kinds.get(word),
  mistypedKind: (word) => {
    if (word.length < 4) return undefined;
    for (const [other, kind] of read().kinds) {
      const most = other.length < 6 ? 1 : 2;
      if ((kind === "sister" || kind === "common") && other.length > 3 && editDistance(word, other, most) <= most)
        return kind;
    }
    return undefined;
  },
  sameWord: (word) => read().spellings.get(word)?.[0] ?? word,
  spellingsOf: (word) => read().spellings.get(word) ?? [word],
};
