import { editDistance } from "./edit-distance.ts";
import type { MatchableReference, SearchHit } from "./reference-match.ts";
import type { SearchQuery } from "./search-query.ts";
import { wordsOf, type Slot } from "./store.ts";

/** What a hit is worth by how it was found. */
export const SCORE = {
  id: 1000,
  number: 990,
  idPrefix: 820,
  numberPart: 810,
  name: 900,
  trade: 860,
  namePrefix: 800,
  initials: 740,
  phrase: 700,
  words: 650,
  tradeWords: 600,
  townWords: 550,
  inside: 400,
  near: 300,
  partly: 100,
} as const;

export function foundBy(score: number): SearchHit<unknown>["found"] {
  if (score >= SCORE.trade) return "exact";
  if (score >= SCORE.namePrefix - 20) return "prefix";
  if (score >= SCORE.townWords - 20) return "word-prefix";
  return score >= SCORE.inside - 20 ? "inside" : "fuzzy";
}

function hasOne(text: string, needles: readonly string[]): boolean {
  for (const needle of needles) if (text.includes(needle)) return true;
  return false;
}

const hasWord = (slot: Slot<MatchableReference>, start: string): boolean =>
  slot.name.includes(start) || slot.trade.includes(start);

/** While so few letters are typed long names come first, for they cost most to type; from then on the shortest name is the nearest. */
const FEW_LETTERS = 3;

/** Names that have a typed word whole come first. */
function nuance(slot: Slot<MatchableReference>, words: readonly string[]): number {
  let whole = 0;
  let letters = 0;
  const name = `${slot.name} `;
  for (const word of words) {
    if (name.includes(` ${word} `)) whole += 1;
    letters += word.length;
  }
  const length = Math.min(slot.name.length, 80) / 10;
  return Math.min(3, whole) * 4 + (letters <= FEW_LETTERS ? length : -length);
}

/** How well a reference that has all words answers a query; 0 where it has not. */
export function rankStrict(
  slot: Slot<MatchableReference>,
  { words, whole, spoken }: SearchQuery,
  needles: readonly (readonly string[])[],
): number {
  const { name, trade } = slot;
  if (name === whole) return SCORE.name;
  if (trade === whole) return SCORE.trade;
  if (name.startsWith(whole) || slot.spoken.startsWith(spoken)) return SCORE.namePrefix + nuance(slot, words);
  let score: number = name.includes(whole) ? SCORE.phrase : SCORE.words;
  for (const [at, word] of words.entries()) {
    const spellings = needles[at] ?? [];
    if (hasOne(slot.spoken, spellings)) continue;
    if (hasOne(trade, spellings)) score = Math.min(score, SCORE.tradeWords);
    else if (hasOne(slot.town, spellings)) score = Math.min(score, SCORE.townWords);
    else if (word.length > 2 && slot.number.includes(word)) score = Math.min(score, SCORE.townWords);
    else return 0;
  }
  return score + nuance(slot, words);
}

/** The slips between one typed word, maybe half, and those of names; what was compared once is remembered. */
export class Nearness {
  readonly #word: string;
  readonly #most: 0 | 1 | 2;
  readonly #known = new Map<string, number>();

  constructor(word: string) {
    this.#word = word;
    this.#most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  }

  /** 9 where no word of a text is near. */
  to(text: string): number {
    let least = 9;
    if (this.#most === 0 || text === "") return least;
    for (const other of wordsOf(text)) {
      let slips = this.#known.get(other);
      if (slips === undefined) {
        const distance = editDistance(this.#word, other, this.#most, true);
        slips = distance > this.#most ? 9 : distance + (other.length > this.#word.length + 1 ? 0.2 : 0);
        this.#known.set(other, slips);
      }
      if (slips < least) least = slips;
    }
    return least;
  }
}

/** The same for one that has the words inside others, or near ones. One word in three may be missing. */
export function rankLoose(
  slot: Slot<MatchableReference>,
  { words, whole }: SearchQuery,
  nearness: readonly Nearness[],
): number {
  let score: number = SCORE.inside;
  let missing = 0;
  for (const [at, word] of words.entries()) {
    if (hasWord(slot, ` ${word}`) || slot.town.includes(` ${word}`)) continue;
    const near = nearness[at];
    let slips = near?.to(slot.name) ?? 9;
    if (slips > 1 && near !== undefined) slips = Math.min(slips, near.to(slot.trade) + 0.3, near.to(slot.town) + 0.3);
    if (slips < 9) score = Math.min(score, SCORE.near) - 40 * slips;
    else if (word.length > 2 && (slot.name.includes(word) || slot.trade.includes(word))) score -= 1;
    else missing += 1;
  }
  if (missing > 0 && (words.length < 2 || missing > words.length / 2)) return 0;
  if (missing > 0) score = SCORE.partly - 20 * missing;
  else if (editDistance(whole, slot.name, 2) <= 2) score += 60;
  return score + nuance(slot, words);
}
