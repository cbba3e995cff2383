import { editDistance } from "./edit-distance.ts";
import type { WordKind } from "./word-kinds.ts";

/** A word of a name, with what it tells. */
export interface NameWord {
  readonly text: string;
  /** The spelling that it counts as. */
  readonly same: string;
  readonly kind: WordKind;
  /** 0 to 1. */
  readonly info: number;
}

/** How a word of one name stands for one of the other. */
export const WORD_LINKS = ["same", "alias", "joined", "slip", "slips", "short", "initial"] as const;
export type WordLink = (typeof WORD_LINKS)[number];

/** A word of the second name that has a counterpart in the first. */
export interface LinkedWord {
  readonly word: NameWord;
  readonly link: WordLink;
  /** Whether they begin with another letter: slips seldom hit the first. */
  readonly otherStart?: true;
}

/** Two names laid beside each other. */
export interface Alignment {
  /** Each word of the second name that has a counterpart, and how. */
  readonly linked: readonly LinkedWord[];
  readonly onlyFirst: readonly NameWord[];
  readonly onlySecond: readonly NameWord[];
}

/** Whether a word is what is left of another when it is shortened: its beginning, or its first letter and some others in order. */
function isShort(brief: string, long: string): boolean {
  if (brief.length < 2 || long.length < brief.length + 2 || brief[0] !== long[0]) return false;
  if (long.startsWith(brief)) return brief.length > 2 || long.length > 5;
  if (brief.length > long.length * 0.7) return false;
  let at = 0;
  for (const letter of brief) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return brief.length > 2;
}

/** How many slips two words of such a length may have and still be one. */
function mostSlips(length: number): number {
  if (length < 4) return 0;
  return length < 5 ? 1 : length < 10 ? 2 : 3;
}

function linkOf(a: NameWord, b: NameWord, step: WordLink): boolean {
  const [x, y] = [a.text, b.text];
  switch (step) {
    case "same":
      return x === y;
    case "alias":
      return a.same === b.same;
    case "slip":
      return !/^\d+$/.test(x) && mostSlips(Math.max(x.length, y.length)) > 0 && editDistance(x, y, 1) === 1;
    case "slips": {
      const most = mostSlips(Math.max(x.length, y.length));
      return most > 1 && !/\d/.test(x) && editDistance(x, y, most) <= most;
    }
    case "short":
      return isShort(x, y) || isShort(y, x);
    case "initial":
      return (x.length === 1) !== (y.length === 1) && x[0] === y[0];
    case "joined":
      return false;
  }
}

/** One word that is two or three neighbours of the other name in one. */
function takeJoined(
  whole: NameWord[],
  parts: NameWord[],
  use: (whole: NameWord, parts: readonly NameWord[]) => void,
): void {
  for (let at = 0; at < whole.length; at += 1) {
    const word = whole[at];
    if (word === undefined || word.text.length < 4) continue;
    for (let start = 0; start + 1 < parts.length; start += 1) {
      if (!word.text.startsWith(parts[start]?.text ?? "-")) continue;
      const count = [2, 3, 4].find(
        (many) =>
          parts
            .slice(start, start + many)
            .map((part) => part.text)
            .join("") === word.text,
      );
      if (count === undefined) continue;
      whole.splice(at, 1);
      use(word, parts.splice(start, count));
      at -= 1;
      break;
    }
  }
}

/** Lays two names beside each other, the surest counterparts first. The order of words does not count, save where words are joined. */
export function alignNames(first: readonly NameWord[], second: readonly NameWord[]): Alignment {
  const a = [...first];
  const b = [...second];
  const linked: LinkedWord[] = [];
  for (const link of WORD_LINKS) {
    if (a.length === 0 || b.length === 0) break;
    if (link === "joined") {
      takeJoined(a, b, (_, parts) => linked.push(...parts.map((word) => ({ word, link }))));
      takeJoined(b, a, (word) => linked.push({ word, link }));
      continue;
    }
    for (let i = 0; i < a.length; i += 1) {
      const word = a[i];
      const at = word === undefined ? -1 : b.findIndex((other) => linkOf(word, other, link));
      const other = b[at];
      if (other === undefined) continue;
      linked.push(word?.text[0] === other.text[0] ? { word: other, link } : { word: other, link, otherStart: true });
      a.splice(i, 1);
      b.splice(at, 1);
      i -= 1;
    }
  }
  return { linked, onlyFirst: a, onlySecond: b };
}

/** Whether nothing but spelling tells two names apart. */
export const isSameName = ({ linked, onlyFirst, onlySecond }: Alignment): boolean =>
  onlyFirst.length + onlySecond.length === 0 &&
  linked.every(({ link }) => link === "same" || link === "alias" || link === "joined");
