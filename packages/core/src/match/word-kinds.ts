import { editDistance } from "./edit-distance.ts";
import * as data from "./word-kinds.data.ts";

/**
 * What a word of a name tells, from nothing to all: too small to count; what clerks write around a name; what may be a legal form; a word of many companies' names; one that tells
 * sister companies apart; of a public body; a short number; a long number such as a year or a client code; a family's, a person's or a place's name; any other.
 */
export const WORD_KINDS = [
  "small",
  "note",
  "form",
  "common",
  "sister",
  "public",
  "digit",
  "code",
  "name",
  "own",
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** A table of words, such as family names; `core/match/family-names` is one. */
export interface WordTable {
  has(word: string): boolean;
}

const known = new Map<string, WordKind>();
const same = new Map<string, string>();
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
  for (const word of list.split(" ")) known.set(word, kind);
}
for (const line of data.SAME_WORDS.split(",")) {
  const [first = "", ...others] = line.split(" ");
  spellings.set(first, [first, ...others]);
  for (const word of others) {
    same.set(word, first);
    const kind = known.get(first);
    if (kind !== undefined && !known.has(word)) known.set(word, kind);
  }
}

/** The spelling that a word counts as: `group` for `groep`. */
export function sameWord(word: string): string {
  return same.get(word) ?? word;
}

/** All spellings of a word that count as one, itself among them. */
export function spellingsOf(word: string): readonly string[] {
  return spellings.get(sameWord(word)) ?? [word];
}

/** What a word tells. Without a table of names any word may be a name. */
export function wordKind(word: string, names: WordTable | undefined): WordKind {
  const kind = known.get(word);
  if (kind !== undefined) return kind;
  if (/^\d+$/.test(word)) return word.length < 3 ? "digit" : "code";
  if (word.length === 1) return "small";
  return names === undefined || names.has(word) ? "name" : "own";
}

/** The kind of the word that one was meant to be which nobody bears: `Ivnest` tells sisters apart as `Invest` does. */
export function mistypedKind(word: string): WordKind | null {
  if (word.length < 4) return null;
  for (const [other, kind] of known) {
    const most = other.length < 6 ? 1 : 2;
    if ((kind === "sister" || kind === "common") && other.length > 3 && editDistance(word, other, most) <= most)
      return kind;
  }
  return null;
}

const MOST_INFO: Readonly<Record<WordKind, number>> = {
  small: 0.08,
  note: 0.1,
  form: 0.1,
  common: 0.4,
  sister: 0.4,
  public: 0.4,
  digit: 0.4,
  code: 0.8,
  name: 0.75,
  own: 1,
};

/** How much a word tells, 0 to 1: less the more references bear it, and never more than its kind can. The length of the list does not count. */
export function wordInfo(kind: WordKind, bearers: number): number {
  return Math.min(MOST_INFO[kind], Math.max(0.05, 1.03 - Math.log(1 + bearers) * 0.1));
}
