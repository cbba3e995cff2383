import type { ComparedPlace } from "./address-evidence.ts";
import type { Dictionary } from "./dictionary.ts";
import type { HashChains } from "./hash-chains.ts";
import type { ComparedNumber } from "./number-evidence.ts";
import type { MatchableReference } from "./reference-match.ts";
import { doorKey, halfKey, numberKey, textKey } from "./store-keys.ts";
import type { Store } from "./store.ts";
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

/** From so many on a further word only strengthens those that were called. */
const ENOUGH = 400;

/** Collects slots with how strongly each is called for. */
class Calls {
  readonly #strength: Float32Array;
  readonly #touched: number[] = [];

  constructor(scratch: Float32Array) {
    this.#strength = scratch;
  }

  add(chains: HashChains, key: number, strength: number, alone = true): void {
    const closed = !alone && this.#touched.length >= ENOUGH;
    for (let entry = chains.first(key); entry !== 0; entry = chains.after(entry)) {
      const slot = chains.value(entry);
      const before = this.#strength[slot] ?? 0;
      if (before === 0) {
        if (closed) continue;
        this.#touched.push(slot);
      }
      this.#strength[slot] = before + strength;
    }
  }

  /** The strongest, and the scratch as it was. */
  take(most: number): number[] {
    const strength = Float32Array.from(this.#touched, (slot) => this.#strength[slot] ?? 0);
    for (const slot of this.#touched) this.#strength[slot] = 0;
    if (this.#touched.length <= most) return this.#touched;
    const floor = strength.slice().sort()[strength.length - most] ?? 0;
    const above = this.#touched.filter((_, at) => (strength[at] ?? 0) > floor);
    const level = this.#touched.filter((_, at) => strength[at] === floor);
    return [...above, ...level.slice(0, most - above.length)];
  }
}

/** Calls a word, and what it may have been meant to be: another spelling, near ones, longer ones, or two words. */
function callLike(word: string, dictionary: Dictionary, call: (id: number | undefined, share: number) => void): void {
  const bearers = dictionary.bearersOf(word);
  call(dictionary.id(word), 1);
  const alias = sameWord(word);
  if (alias !== word) call(dictionary.id(alias), 0.9);
  if (word.length < 3 || bearers > 200) return;
  const similar = dictionary.similar(word, bearers > 0 || word.length < 5 ? 1 : word.length < 10 ? 2 : 3);
  for (const near of similar) call(near.id, near.distance === 1 ? 0.8 : 0.6);
  if (bearers > 0) return;
  if (similar.length === 0) for (const longer of dictionary.startingWith(word).slice(0, 50)) call(longer, 0.5);
  for (let cut = 2; cut + 2 <= word.length; cut += 1) {
    const [left, right] = [dictionary.id(word.slice(0, cut)), dictionary.id(word.slice(cut))];
    if (left === undefined || right === undefined) continue;
    call(left, 0.8);
    call(right, 0.8);
  }
}

/** References that may be meant, without going through all: by number, words, near words, name written in one, and door. */
export function findCandidates<R extends MatchableReference>(store: Store<R>, wanted: Wanted): number[] {
  const { dictionary } = store;
  const calls = new Calls(store.scratch());
  const shares = new Map<number, number>();
  const callWord = (found: number | undefined, share: number): void => {
    if (found !== undefined && dictionary.bearers(found) > 0)
      shares.set(found, Math.max(share, shares.get(found) ?? 0));
  };
  for (const word of new Set([...wanted.name, ...wanted.trade])) callLike(word, dictionary, callWord);
  for (let at = 0; at + 1 < wanted.name.length; at += 1) {
    callWord(dictionary.id(`${wanted.name[at] ?? ""}${wanted.name[at + 1] ?? ""}`), 0.9);
  }
  const rarestFirst = [...shares].sort(([a], [b]) => dictionary.bearers(a) - dictionary.bearers(b));
  for (const [id, share] of rarestFirst) {
    const bearers = dictionary.bearers(id);
    if (bearers > TOO_COMMON && wanted.name.length > 1) break;
    calls.add(store.postings, id, wordInfo(store.kindOf(dictionary.word(id)), bearers) * share, false);
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
  return calls.take(MOST_CANDIDATES);
}
