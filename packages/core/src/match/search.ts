import { editDistance } from "./edit-distance.ts";
import type { DigitHaystack } from "./digit-haystack.ts";
import type { MatchableReference, SearchHit } from "./reference-match.ts";
import { readQuery, type SearchQuery } from "./search-query.ts";
import { rangesOf } from "./search-ranges.ts";
import { INITIALS, wordsOf, type Slot, type Store } from "./store.ts";
import { TopList } from "./top-list.ts";
import { sameWord, spellingsOf } from "./word-kinds.ts";

/** So many references are ranked at most: whoever types so little that more fit has to type on. */
const MOST_RANKED = 30_000;

/** A second word is only followed up where so few bear it, once something is found. */
const MOST_AGAIN = 1500;

/** What one word of a query leads to. */
interface Lead {
  readonly words: readonly number[];
  readonly towns: readonly string[];
  readonly bearers: number;
}

const SCORE = {
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

function foundBy(score: number): SearchHit<unknown>["found"] {
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
function rankStrict(
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
class Nearness {
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
function rankLoose(
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

export class Search<R extends MatchableReference> {
  readonly #store: Store<R>;
  readonly #digits: DigitHaystack;

  constructor(store: Store<R>, digits: DigitHaystack) {
    this.#store = store;
    this.#digits = digits;
  }

  find(text: string, limit: number): SearchHit<R>[] {
    const query = readQuery(text);
    const top = new TopList(this.#store, Math.max(0, limit));
    this.#digitsAndIds(query, top);
    if (query.words.length > 0) {
      this.#initials(query, top);
      this.#strict(query, top, 0);
      if (top.size < limit) this.#respelt(query, top);
      if (top.size < limit) this.#loose(query, top);
    }
    return top.list().map(({ slot, score }) => ({
      reference: slot.reference,
      found: foundBy(score),
      ranges: rangesOf(slot.reference, query),
    }));
  }

  #digitsAndIds({ digits, id }: SearchQuery, top: TopList<R>): void {
    if (id !== "") {
      for (const at of this.#digits.withIdPrefix(this.#store, id)) {
        const exact = this.#store.slot(at)?.reference.externalId.toLowerCase() === id;
        top.offer(at, exact ? SCORE.id : SCORE.idPrefix);
      }
    }
    if (digits.length > 2) {
      for (const at of this.#digits.withDigits(this.#store, digits)) {
        const number = this.#store.slot(at)?.number ?? "";
        const starts = number.startsWith(digits) || number.startsWith(`0${digits}`);
        top.offer(at, number === digits ? SCORE.number : SCORE.numberPart + (starts ? 5 : 0));
      }
    }
  }

  #initials({ words, whole }: SearchQuery, top: TopList<R>): void {
    const typed =
      words.length === 1 ? (words[0] ?? "") : words.every((word) => word.length === 1) ? whole.replaceAll(" ", "") : "";
    if (typed.length < 2 || typed.length > 12) return;
    const { dictionary } = this.#store;
    for (const id of dictionary.startingWith(INITIALS + typed)) {
      const exact = dictionary.word(id).length === typed.length + 1;
      this.#each([id], [], (at, slot) =>
        top.offer(at, SCORE.initials + (exact ? 30 : 0) - Math.min(slot.name.length, 80) / 10),
      );
    }
  }

  #strict(query: SearchQuery, top: TopList<R>, malus: number): void {
    const lead = this.#bestLead(query.words, (word) => this.#exactLead(word));
    const { loose } = query;
    const needles = query.words.map((word) => spellingsOf(word).map((each) => ` ${each}`));
    this.#each(lead.words, lead.towns, (at, slot) => {
      const score = rankStrict(slot, query, needles);
      if (score > 0) top.offer(at, score - malus + (loose !== "" && slot.name.includes(` ${loose}`) ? 40 : 0));
    });
  }

  /** Words typed in one that are two, and the other way round. */
  #respelt(query: SearchQuery, top: TopList<R>): void {
    const { words } = query;
    const { dictionary } = this.#store;
    const again = (changed: readonly string[]): void =>
      this.#strict(
        {
          ...query,
          words: changed,
          whole: changed.map((word) => ` ${word}`).join(""),
          spoken: changed.map((word) => ` ${word}`).join(""),
        },
        top,
        30,
      );
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next !== undefined) again([...words.slice(0, at), word + next, ...words.slice(at + 2)]);
      for (let cut = 2; cut + 2 <= word.length; cut += 1) {
        const [left, right] = [word.slice(0, cut), word.slice(cut)];
        if (dictionary.bearersOf(left) > 0 && dictionary.startingWith(right).length > 0) {
          again([...words.slice(0, at), left, right, ...words.slice(at + 1)]);
        }
      }
    });
  }

  #loose(query: SearchQuery, top: TopList<R>): void {
    const leads = query.words.map((word) => this.#looseLead(word)).filter((lead) => lead.bearers > 0);
    leads.sort((a, b) => a.bearers - b.bearers);
    const nearness = query.words.map((word) => new Nearness(word));
    for (const lead of leads.slice(0, 2)) {
      if (lead !== leads[0] && top.size > 0 && lead.bearers > MOST_AGAIN) return;
      this.#each(lead.words, lead.towns, (at, slot) => {
        const score = rankLoose(slot, query, nearness);
        if (score > 0) top.offer(at, score);
      });
    }
  }

  #bestLead(words: readonly string[], leadOf: (word: string) => Lead): Lead {
    return words.map(leadOf).reduce((best, lead) => (lead.bearers < best.bearers ? lead : best));
  }

  #lead(ids: readonly number[], towns: readonly string[]): Lead {
    let bearers = 0;
    for (const id of ids) bearers += this.#store.dictionary.bearers(id);
    for (const town of towns) bearers += this.#store.townBearers(town);
    return { words: ids, towns, bearers };
  }

  #exactLead(word: string): Lead {
    const ids = this.#store.dictionary.startingWith(word);
    const alias = this.#store.dictionary.id(sameWord(word));
    return this.#lead(
      alias === undefined || ids.includes(alias) ? ids : [...ids, alias],
      this.#store.townsStartingWith(word),
    );
  }

  #looseLead(word: string): Lead {
    const { dictionary } = this.#store;
    const exact = this.#exactLead(word);
    const near = word.length < 4 ? [] : dictionary.similarPrefix(word, word.length < 8 ? 1 : 2).map(({ id }) => id);
    return this.#lead([...new Set([...exact.words, ...near, ...dictionary.having(word)])], exact.towns);
  }

  /** Each slot that bears one of these words or is in one of these towns, once. */
  #each(words: readonly number[], towns: readonly string[], use: (at: number, slot: Slot<R>) => void): void {
    const many = words.length + towns.length > 1;
    const seen = new Set<number>();
    let count = 0;
    this.#store.eachBearing(words, towns, (at) => {
      if (many) {
        if (seen.has(at)) return true;
        seen.add(at);
      }
      const slot = this.#store.slot(at);
      if (slot !== undefined) use(at, slot);
      count += 1;
      return count < MOST_RANKED;
    });
  }
}
