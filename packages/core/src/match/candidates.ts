import type { ComparedPlace } from "./address-evidence.ts";
import type { HashChains } from "./hash-chains.ts";
import type { ComparedNumber } from "./number-evidence.ts";
import type { MatchableReference } from "./reference-match.ts";
import { doorKey, halfKey, numberKey, textKey, type Store } from "./store.ts";
import { sameWord, wordInfo } from "./word-kinds.ts";

/** How many references are looked at closely. */
const MOST_CANDIDATES = 32;
/** A word that so many bear finds no one by itself, where there are others. */
const TOO_COMMON = 4000;

/** What candidates are looked up by. */
export interface Wanted {
  readonly name: readonly string[];
  readonly trade: readonly string[];
  readonly number: ComparedNumber;
  readonly place: ComparedPlace;
}

/** Collects slots with how strongly each is called for. */
class Calls {
  readonly #strength: Float32Array;
  readonly #touched: number[] = [];

  constructor(length: number) {
    this.#strength = new Float32Array(length);
  }

  add(chains: HashChains, key: number, strength: number): void {
    for (let entry = chains.first(key); entry !== 0; entry = chains.after(entry)) {
      const slot = chains.value(entry);
      const before = this.#strength[slot] ?? 0;
      if (before === 0) this.#touched.push(slot);
      this.#strength[slot] = before + strength;
    }
  }

  strongest(most: number): number[] {
    const strengthOf = (slot: number): number => this.#strength[slot] ?? 0;
    if (this.#touched.length <= most) return this.#touched;
    const floors = Float32Array.from(this.#touched, strengthOf).sort();
    const floor = floors[floors.length - most] ?? 0;
    const above = this.#touched.filter((slot) => strengthOf(slot) > floor);
    const level = this.#touched.filter((slot) => strengthOf(slot) === floor);
    return [...above, ...level.slice(0, Math.max(most - above.length, 0))];
  }
}

/** References that may be meant, without going through all: by number, words, near words, name written in one, and door. */
export function findCandidates<R extends MatchableReference>(store: Store<R>, wanted: Wanted): number[] {
  const { dictionary, postings } = store;
  const calls = new Calls(store.length);
  const callWord = (found: number | undefined, share: number): void => {
    if (found === undefined) return;
    const bearers = dictionary.bearers(found);
    if (bearers === 0 || (bearers > TOO_COMMON && wanted.name.length > 1)) return;
    calls.add(postings, found, wordInfo(store.kindOf(dictionary.word(found)), bearers) * share);
  };
  const words = new Set([...wanted.name, ...wanted.trade]);
  for (const word of words) {
    const id = dictionary.id(word);
    const bearers = id === undefined ? 0 : dictionary.bearers(id);
    callWord(id, 1);
    const alias = sameWord(word);
    if (alias !== word) callWord(dictionary.id(alias), 0.9);
    if (word.length < 3 || bearers > 200) continue;
    const similar = dictionary.similar(word, bearers === 0 && word.length > 5 ? 2 : 1);
    for (const near of similar) callWord(near.id, near.distance === 1 ? 0.8 : 0.6);
    if (bearers > 0) continue;
    if (similar.length === 0) for (const longer of dictionary.startingWith(word).slice(0, 50)) callWord(longer, 0.5);
    for (let cut = 2; cut + 2 <= word.length; cut += 1) {
      const [left, right] = [dictionary.id(word.slice(0, cut)), dictionary.id(word.slice(cut))];
      if (left === undefined || right === undefined) continue;
      callWord(left, 0.8);
      callWord(right, 0.8);
    }
  }
  for (let at = 0; at + 1 < wanted.name.length; at += 1) {
    const pair = `${wanted.name[at] ?? ""}${wanted.name[at + 1] ?? ""}`;
    callWord(dictionary.id(pair), 0.9);
  }
  calls.add(store.wholes, textKey(wanted.name.join("")), 2);
  const door = doorKey(wanted.place);
  if (door !== null) calls.add(store.doors, door, 1.5);
  const { digits, isValid } = wanted.number;
  if (digits !== "") {
    calls.add(store.numbers, numberKey(digits), 5);
    if (!isValid) {
      calls.add(store.numbers, halfKey(digits, 0), 0.4);
      calls.add(store.numbers, halfKey(digits, 1), 0.4);
    }
  }
  return calls.strongest(MOST_CANDIDATES);
}
