import type { LegalForm } from "../values/legal-form.ts";
import { Dictionary } from "./dictionary.ts";
import { HashChains } from "./hash-chains.ts";
import type { Knowledge } from "./knowledge.ts";
import { readForm, readName, splitWords } from "./name-words.ts";
import { readNumber } from "./number-evidence.ts";
import type { MatchableReference } from "./reference-match.ts";
import { doorOfReference, KEYS } from "./store-keys.ts";
import { textKey } from "./text-key.ts";
import type { WordKind } from "./word-kinds.ts";

/** Where a reference stands in the index; its words in one text each, a space before every word. */
export interface Slot<R> {
  readonly reference: R;
  readonly name: string;
  /** The name with each 'and'. */
  readonly spoken: string;
  readonly trade: string;
  readonly form: LegalForm | null;
  /** Ten digits, or empty. */
  readonly number: string;
  readonly town: string;
}

export const spaced = (words: readonly string[]): string => (words.length === 0 ? "" : ` ${words.join(" ")}`);

/** Words of a spaced text. */
export const wordsOf = (text: string): string[] => (text === "" ? [] : text.slice(1).split(" "));

/** First letters of a name of three words or more: what people type for it. Told from words by what no word begins with. */
export const INITIALS = "\u0002";

const initials = (words: readonly string[]): string => INITIALS + words.map((word) => word.slice(0, 1)).join("");

/** With and without 'and'. */
function initialsOf(words: readonly string[], spoken: readonly string[]): string[] {
  if (spoken.length < 3) return [];
  return spoken === words || words.length < 2 ? [initials(spoken)] : [initials(spoken), initials(words)];
}

/** The references of an index and the tables in which candidates are looked up. */
export class Store<R extends MatchableReference> {
  readonly knowledge: Knowledge;
  /** The words of names and trade names, and of towns with their postal codes. */
  readonly words: Dictionary = new Dictionary();
  readonly towns: Dictionary = new Dictionary();
  /** By number, door, and name written in one. */
  readonly marks: HashChains = new HashChains();
  /** Changes with every reference that comes or goes. */
  version = 0;
  readonly slots: (Slot<R> | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #byId = new Map<string, number>();
  readonly #townTexts = new Map<string, string>();
  #strength = new Float32Array(1024);

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Room for a number a slot, all 0; who uses it leaves it so. */
  scratch(): Float32Array {
    if (this.#strength.length < this.slots.length) this.#strength = new Float32Array(this.slots.length * 2);
    return this.#strength;
  }

  get(externalId: string): R | undefined {
    return this.slots[this.#byId.get(externalId) ?? -1]?.reference;
  }

  references(): R[] {
    return this.slots.flatMap((slot) => slot?.reference ?? []);
  }

  put(reference: R): void {
    this.remove(reference.externalId);
    const { forms } = this.knowledge;
    const read = readName(reference.name, forms);
    const name = spaced(read.words);
    const slot: Slot<R> = {
      reference,
      name,
      spoken: read.spoken.length === read.words.length ? name : spaced(read.spoken),
      trade: spaced(readName(reference.commercialName, forms).words),
      form: readForm(reference.legalForm, read.form, forms),
      number: readNumber(reference.enterpriseNumber).digits,
      town: this.#townText(`${reference.postalCode ?? ""} ${reference.city ?? ""}`),
    };
    const at = this.#free.pop() ?? this.slots.length;
    this.place(slot, at);
    this.#enter(slot, at, 1);
  }

  /** Puts a slot where it stands, or stood when it was kept. */
  place(slot: Slot<R> | undefined, at: number): void {
    this.slots[at] = slot;
    if (slot === undefined) this.#free.push(at);
    else this.#byId.set(slot.reference.externalId, at);
    this.version += 1;
  }

  remove(externalId: string): boolean {
    const at = this.#byId.get(externalId);
    const slot = at === undefined ? undefined : this.slots[at];
    if (at === undefined || slot === undefined) return false;
    this.#enter(slot, at, -1);
    this.#byId.delete(externalId);
    this.place(undefined, at);
    return true;
  }

  /** Few towns, many references: each town is taken apart and kept once. */
  #townText(text: string): string {
    let town = this.#townTexts.get(text);
    if (town === undefined) {
      town = spaced([...new Set(splitWords(text))]);
      this.#townTexts.set(text, town);
    }
    return town;
  }

  /** Enters a slot into the tables, or with -1 takes it out. */
  #enter(slot: Slot<R>, at: number, by: 1 | -1): void {
    const name = wordsOf(slot.name);
    // A short list is looked through sooner than a set is made.
    const known: string[] = [];
    for (const word of [
      ...name,
      ...wordsOf(slot.trade),
      ...initialsOf(name, slot.spoken === slot.name ? name : wordsOf(slot.spoken)),
    ]) {
      for (const each of [word, this.knowledge.words.sameWord(word)]) {
        if (known.includes(each)) continue;
        known.push(each);
        this.words.bear(each, at, by);
      }
    }
    for (const word of wordsOf(slot.town)) this.towns.bear(word, at, by);
    const mark = (key: string): void => this.marks[by === 1 ? "add" : "remove"](textKey(key), at);
    if (name.length > 0) mark(KEYS.whole(name));
    if (slot.number !== "") for (const key of [KEYS.number, KEYS.firstHalf, KEYS.lastHalf]) mark(key(slot.number));
    const door = doorOfReference(slot.reference);
    if (door !== "") mark(KEYS.door(door));
  }

  /** What a word of a name tells in this index. */
  kindOf(word: string): WordKind {
    const kind = this.knowledge.kindOf(word);
    return kind === "own" && this.towns.bearersOf(word) > 0 ? "name" : kind;
  }
}
