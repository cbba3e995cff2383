import { SAME_WORDS } from "./company-name.data.ts";
import { foldText } from "./fold.ts";

/** A word of a company's name, and where it stands. */
export interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** An acronym with its dots, a word with the `+` or the `2.0` that belongs to it, or a sign that stands for a word. */
const WORD =
  /(?:(?<![\p{L}\p{N}])\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{N}'’‘´`]+(?:[.,/](?=\p{N})(?<=\p{N}.)\p{N}+)*(?:\++(?!\p{L})|#)?|[&+@€$]/gu;

/** A word as it counts: folded, without the signs in it. */
export function foldWord(word: string): string {
  return foldText(word).replace(/['.](?!\d)/g, "");
}

/** The words of a clean name. */
export function splitWords(clean: string): Word[] {
  return [...clean.matchAll(WORD)]
    .map(({ 0: raw, index }) => ({
      raw,
      folded: foldWord(raw),
      start: index,
      end: index + raw.length,
    }))
    .filter((word) => word.folded !== "");
}

/** Words that are written in several ways, and what they all count as. */
export const SAME: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.split(",").flatMap((line) => {
    const [same = "", ...others] = line.split(" ");
    return others.map((word): [string, string] => [word, same]);
  }),
);

/** Folded words as a key. */
export function wordsKey(words: readonly string[]): string {
  return words.map((word) => SAME.get(word) ?? word).join(" ");
}
