import type { DigitHaystack } from "./digit-haystack.ts";
import type { MatchableReference, SearchHit } from "./reference-match.ts";
import { readQuery, type SearchQuery } from "./search-query.ts";
import { foundBy, Nearness, rankLoose, rankStrict, SCORE } from "./search-rank.ts";
import { rangesOf } from "./search-ranges.ts";
import { INITIALS, type Slot, type Store } from "./store.ts";
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
