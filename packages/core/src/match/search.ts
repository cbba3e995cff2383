import type { Dictionary } from "./dictionary.ts";
import type { DigitHaystack } from "./digit-haystack.ts";
import type { MatchableReference, SearchHit } from "./reference-match.ts";
import { readQuery, type SearchQuery } from "./search-query.ts";
import { foundBy, Nearness, rankLoose, rankStrict, SCORE } from "./search-rank.ts";
import { rangesOf } from "./search-ranges.ts";
import { INITIALS, spaced, type Slot, type Store } from "./store.ts";
import { TopList } from "./top-list.ts";

/** So many references are ranked at most: whoever types so little that more fit has to type on. */
const MOST_RANKED = 30_000;

/** Comparing letter by letter takes longer. */
const MOST_COMPARED = 8000;

/** A second word is only followed up where so few bear it, once something is found. */
const MOST_AGAIN = 1500;

/** What one word of a query leads to: words of names, words of towns, and how many references bear them. */
interface Lead {
  readonly names: readonly number[];
  readonly towns: readonly number[];
  readonly bearers: number;
}

const bearersOf = (dictionary: Dictionary, ids: readonly number[]): number =>
  ids.reduce((sum, id) => sum + dictionary.bearers(id), 0);

/** One search: what a typed text finds among the references of a store. */
class Search<R extends MatchableReference> {
  readonly #store: Store<R>;
  readonly #query: SearchQuery;
  readonly #top: TopList<R>;

  constructor(store: Store<R>, text: string, limit: number) {
    this.#store = store;
    this.#query = readQuery(text, store.knowledge.forms);
    this.#top = new TopList(limit);
  }

  run(digits: DigitHaystack<R>): SearchHit<R>[] {
    const top = this.#top;
    this.#digitsAndIds(digits);
    if (this.#query.words.length > 0) {
      this.#initials();
      this.#strict(this.#query, 0);
      if (!top.isFull) this.#respelt();
      if (!top.isFull) this.#loose();
    }
    return top.list.map(({ slot: { reference }, score }) => ({
      reference,
      found: foundBy(score),
      ranges: rangesOf(reference, this.#query),
    }));
  }

  #offer(at: number, scoreOf: (slot: Slot<R>) => number): void {
    const slot = this.#store.slots[at];
    if (slot !== undefined) this.#top.offer(slot, scoreOf(slot));
  }

  #digitsAndIds(haystack: DigitHaystack<R>): void {
    const { digits, id } = this.#query;
    if (id !== "") {
      haystack.withIdPrefix(id, (at) =>
        this.#offer(at, ({ reference }) => (reference.externalId.length === id.length ? SCORE.id : SCORE.idPrefix)),
      );
    }
    if (digits.length > 2) {
      haystack.withDigits(digits, (at) =>
        this.#offer(at, ({ number }) => {
          if (number === digits) return SCORE.number;
          return SCORE.numberPart + (number.startsWith(digits) || number.startsWith(`0${digits}`) ? 5 : 0);
        }),
      );
    }
  }

  #initials(): void {
    const { words } = this.#query;
    const typed = words.length === 1 || words.every((word) => word.length === 1) ? words.join("") : "";
    if (typed.length < 2 || typed.length > 12) return;
    const dictionary = this.#store.words;
    for (const id of dictionary.startingWith(INITIALS + typed)) {
      const exact = dictionary.word(id).length === typed.length + 1 ? 30 : 0;
      this.#each({ names: [id], towns: [] }, ({ name }) => SCORE.initials + exact - Math.min(name.length, 80) / 10);
    }
  }

  #strict(query: SearchQuery, malus: number): void {
    const { words, loose } = query;
    const spellings = words.map((word) =>
      this.#store.knowledge.words.spellingsOf(word).map((spelling) => ` ${spelling}`),
    );
    const [lead] = words.map((word) => this.#exactLead(word)).sort((a, b) => a.bearers - b.bearers);
    if (lead === undefined) return;
    this.#each(lead, (slot) => {
      const score = rankStrict(slot, query, spellings);
      return score === 0 ? 0 : score - malus + (loose !== "" && slot.name.includes(` ${loose}`) ? 40 : 0);
    });
  }

  /** Words typed in one that are two, and the other way round. */
  #respelt(): void {
    const query = this.#query;
    const dictionary = this.#store.words;
    const instead = (at: number, count: number, parts: readonly string[]): void => {
      const words = query.words.toSpliced(at, count, ...parts);
      this.#strict({ ...query, words, whole: spaced(words), spoken: spaced(words) }, 30);
    };
    query.words.forEach((word, at) => {
      const next = query.words[at + 1];
      if (next !== undefined) instead(at, 2, [word + next]);
      for (let cut = 2; cut + 2 <= word.length; cut += 1) {
        const [left, right] = [word.slice(0, cut), word.slice(cut)];
        if (dictionary.bearersOf(left) > 0 && dictionary.startingWith(right).length > 0) instead(at, 1, [left, right]);
      }
    });
  }

  #loose(): void {
    const { words } = this.#query;
    const leads = words.map((word) => this.#looseLead(word)).filter(({ bearers }) => bearers > 0);
    leads.sort((a, b) => a.bearers - b.bearers);
    const nearness = words.map((word) => new Nearness(word));
    for (const [at, lead] of leads.slice(0, 2).entries()) {
      if (at > 0 && this.#top.list.length > 0 && lead.bearers > MOST_AGAIN) return;
      this.#each(lead, (slot) => rankLoose(slot, this.#query, nearness), MOST_COMPARED);
    }
  }

  #lead(names: readonly number[], towns: readonly number[]): Lead {
    return { names, towns, bearers: bearersOf(this.#store.words, names) + bearersOf(this.#store.towns, towns) };
  }

  #exactLead(word: string): Lead {
    const { words, towns, knowledge } = this.#store;
    const alias = words.id(knowledge.words.sameWord(word));
    return this.#lead(
      [...new Set([...words.startingWith(word), ...(alias === undefined ? [] : [alias])])],
      towns.startingWith(word),
    );
  }

  #looseLead(word: string): Lead {
    const { words } = this.#store;
    const { names, towns } = this.#exactLead(word);
    const near = word.length < 4 ? [] : words.similarPrefix(word, word.length < 8 ? 1 : 2);
    return this.#lead([...new Set([...names, ...near, ...words.having(word)])], towns);
  }

  /** Offers each reference that one of these words leads to, once; those scored 0 were not found. */
  #each({ names, towns }: Omit<Lead, "bearers">, scoreOf: (slot: Slot<R>) => number, most = MOST_RANKED): void {
    const { words, towns: places } = this.#store;
    const seen = names.length + towns.length > 1 ? new Set<number>() : undefined;
    let count = 0;
    const use = (at: number): boolean => {
      if (seen?.has(at) === true) return true;
      seen?.add(at);
      this.#offer(at, scoreOf);
      count += 1;
      return count < most;
    };
    const walk = ({ postings }: Dictionary, ids: readonly number[]): boolean =>
      ids.every((id) => postings.each(id, use));
    if (walk(words, names)) walk(places, towns);
  }
}

export function searchStore<R extends MatchableReference>(
  store: Store<R>,
  digits: DigitHaystack<R>,
  text: string,
  limit: number,
): SearchHit<R>[] {
  return new Search(store, text, Math.max(0, limit)).run(digits);
}
