import { doorOf, KEYS } from "./store-keys.ts";
import type { ComparedFacts } from "./evidence.ts";
import type { HashChains } from "./hash-chains.ts";
import type { NameWord } from "./name-alignment.ts";
import type { MatchableReference } from "./reference-match.ts";
import { spaced, type Slot, type Store } from "./store.ts";
import { textKey } from "./text-key.ts";
import { wordInfo } from "./word-kinds.ts";

/** How many references are looked at closely. */
const MOST_CANDIDATES = 32;
/** A word that so many bear finds no one by itself, where there are others; and no more are called by one word, number or door. */
const TOO_COMMON = 4000;
/** From so many on a further word only strengthens those that were called. */
const ENOUGH = 400;

/** Collects references with how strongly each is called for. */
class Calls {
  readonly #strength: Float32Array;
  readonly #touched: number[] = [];

  constructor(scratch: Float32Array) {
    this.#strength = scratch;
  }

  get isEnough(): boolean {
    return this.#touched.length >= ENOUGH;
  }

  add(at: number, strength: number, onlyStrengthen: boolean): void {
    const before = this.#strength[at] ?? 0;
    if (before === 0) {
      if (onlyStrengthen) return;
      this.#touched.push(at);
    }
    this.#strength[at] = before + strength;
  }

  /** The strongest, and the scratch as it was. Of those that are called as strongly the ones `farness` puts first. */
  take(most: number, farness: (at: number) => number): number[] {
    const strength = Float32Array.from(this.#touched, (at) => this.#strength[at] ?? 0);
    for (const at of this.#touched) this.#strength[at] = 0;
    if (strength.length <= most) return this.#touched;
    const floor = strength.slice().sort()[strength.length - most] ?? 0;
    const above = this.#touched.filter((_, at) => (strength[at] ?? 0) > floor);
    const level = this.#touched.filter((_, at) => strength[at] === floor).map((at) => ({ at, far: farness(at) }));
    level.sort((a, b) => a.far - b.far);
    return [...above, ...level.slice(0, most - above.length).map(({ at }) => at)];
  }
}

/** Words that one may have been meant to be, and how much each counts: another spelling, near ones, longer ones, or two words. */
function callLike<R extends MatchableReference>(
  { words }: Store<R>,
  { text, same }: NameWord,
  call: (id: number | undefined, share: number) => void,
): void {
  const bearers = words.bearersOf(text);
  call(words.id(same), 0.9);
  call(words.id(text), 1);
  if (text.length < 3 || bearers > 200) return;
  const similar = words.similar(text, bearers > 0 || text.length < 5 ? 1 : text.length < 10 ? 2 : 3);
  for (const [id, distance] of similar) call(id, distance === 1 ? 0.8 : 0.6);
  if (bearers > 0) return;
  if (similar.size === 0) for (const longer of words.startingWith(text).slice(0, 50)) call(longer, 0.5);
  for (let cut = 2; cut + 2 <= text.length; cut += 1) {
    const [left, right] = [words.id(text.slice(0, cut)), words.id(text.slice(cut))];
    if (left === undefined || right === undefined) continue;
    call(left, 0.8);
    call(right, 0.8);
  }
}

/** References that may be meant, without going through all: by number, words, near words, name written in one, and door. */
export function findCandidates<R extends MatchableReference>(
  store: Store<R>,
  { name, trade, number, place }: ComparedFacts,
): Slot<R>[] {
  const { words, marks } = store;
  const calls = new Calls(store.scratch());
  const callAll = (chains: HashChains, key: number, strength: number, onlyStrengthen: boolean): void => {
    let left = TOO_COMMON;
    chains.each(key, (at) => {
      calls.add(at, strength, onlyStrengthen);
      left -= 1;
      return left > 0;
    });
  };
  const shares = new Map<number, number>();
  const callWord = (id: number | undefined, share: number): void => {
    if (id !== undefined && words.bearers(id) > 0) shares.set(id, Math.max(share, shares.get(id) ?? 0));
  };
  for (const word of [...name, ...trade]) callLike(store, word, callWord);
  name.forEach(({ text }, at) => callWord(words.id(text + (name[at + 1]?.text ?? "")), 0.9));
  const rarestFirst = [...shares].sort(([a], [b]) => words.bearers(a) - words.bearers(b));
  for (const [id, share] of rarestFirst) {
    const bearers = words.bearers(id);
    if (bearers > TOO_COMMON && name.length > 1) break;
    const strength = wordInfo(store.kindOf(words.word(id)), bearers) * share;
    const { isEnough } = calls;
    callAll(words.postings, id, strength, isEnough);
  }
  const mark = (key: string, strength: number): void => callAll(marks, textKey(key), strength, false);
  mark(KEYS.whole(name.map(({ text }) => text)), 2);
  const door = doorOf(place);
  if (door !== "") mark(KEYS.door(door), 1.5);
  const { digits, isValid } = number;
  if (digits !== "") {
    mark(KEYS.number(digits), 5);
    if (!isValid) for (const half of [KEYS.firstHalf, KEYS.lastHalf]) mark(half(digits), 0.4);
  }
  const length = spaced(name.map(({ text }) => text)).length;
  const farness = (at: number): number => Math.abs((store.slots[at]?.name.length ?? 0) - length);
  return calls.take(MOST_CANDIDATES, farness).flatMap((at) => store.slots[at] ?? []);
}
