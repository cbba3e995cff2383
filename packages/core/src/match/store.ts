import type { LegalForm } from "../values/legal-form.ts";
import { Dictionary, type SavedDictionary } from "./dictionary.ts";
import { HashChains, type SavedChains } from "./hash-chains.ts";
import { readForm, readName, splitWords } from "./name-words.ts";
import { readNumber } from "./number-evidence.ts";
import type { MatchableReference } from "./reference-match.ts";
import { doorOf, halfKey, numberKey, textKey } from "./store-keys.ts";
import { sameWord, wordKind, type WordTable } from "./word-kinds.ts";

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

const spaced = (words: readonly string[]): string => (words.length === 0 ? "" : ` ${words.join(" ")}`);

/** Words of a spaced text. */
export const wordsOf = (text: string): string[] => (text === "" ? [] : text.slice(1).split(" "));

/** First letters of a name of three words or more: what people type for it. Told from words by what no word begins with. */
export const INITIALS = "\u0002";

/** With and without 'and'. */
function initialsOf(words: readonly string[], spoken: readonly string[]): string[] {
  if (spoken.length < 3) return [];
  const initials = (list: readonly string[]): string => INITIALS + list.map((word) => word.slice(0, 1)).join("");
  return spoken.length === words.length || words.length < 2 ? [initials(spoken)] : [initials(spoken), initials(words)];
}

/** All of an index, as it is kept: plain lists and typed arrays. */
export interface SavedStore<R> {
  readonly slots: readonly { readonly at: number; readonly slot: Slot<R> }[];
  readonly dictionary: SavedDictionary;
  readonly chains: Readonly<Record<"postings" | "towns" | "numbers" | "doors" | "wholes", SavedChains>>;
  readonly towns: readonly (readonly [word: string, bearers: number])[];
}

/** The references of an index and the tables in which candidates are looked up. */
export class Store<R extends MatchableReference> {
  readonly names: WordTable | undefined;
  readonly dictionary: Dictionary;
  /** Word to slots, of names and trade names. */
  readonly postings: HashChains;
  /** Word to slots, of towns and postal codes. */
  readonly towns: HashChains;
  /** Number, door, and name written in one, to slots. */
  readonly numbers: HashChains;
  readonly doors: HashChains;
  readonly wholes: HashChains;
  #slots: (Slot<R> | undefined)[] = [];
  #free: number[] = [];
  #byId = new Map<string, number>();
  #townBearers = new Map<string, number>();
  /** By their first two letters. */
  #townWords = new Map<string, string[]>();
  #townTexts = new Map<string, string>();
  #wordsOfTowns = new Map<string, readonly string[]>();
  #version = 0;
  #strength = new Float32Array(1024);

  /** An empty store, or one that takes up tables which were kept; its references come by `restore`. */
  constructor(names: WordTable | undefined, saved?: SavedStore<R>) {
    const chains = (name: keyof SavedStore<R>["chains"]): HashChains =>
      saved === undefined ? new HashChains() : HashChains.from(saved.chains[name]);
    this.names = names;
    this.dictionary = saved === undefined ? new Dictionary() : Dictionary.from(saved.dictionary);
    this.postings = chains("postings");
    this.towns = chains("towns");
    this.numbers = chains("numbers");
    this.doors = chains("doors");
    this.wholes = chains("wholes");
    for (const [word, bearers] of saved?.towns ?? []) this.#addTown(word, bearers);
  }

  save(): SavedStore<R> {
    const { dictionary, postings, towns, numbers, doors, wholes } = this;
    return {
      slots: this.#slots.flatMap((slot, at) => (slot === undefined ? [] : [{ at, slot }])),
      dictionary: dictionary.save(),
      chains: {
        postings: postings.save(),
        towns: towns.save(),
        numbers: numbers.save(),
        doors: doors.save(),
        wholes: wholes.save(),
      },
      towns: [...this.#townBearers],
    };
  }

  /** Puts back one reference of those that were kept, in their order. */
  restore({ at, slot }: SavedStore<R>["slots"][number]): void {
    while (this.#slots.length < at) {
      this.#free.push(this.#slots.length);
      this.#slots.push(undefined);
    }
    this.#slots[at] = { ...slot, form: slot.form === null ? null : readForm(slot.form.code, null) };
    this.#byId.set(slot.reference.externalId, at);
    this.#version += 1;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Changes with every reference that comes or goes. */
  get version(): number {
    return this.#version;
  }

  get length(): number {
    return this.#slots.length;
  }

  /** Room for a number a slot, all 0; who uses it leaves it so. */
  scratch(): Float32Array {
    if (this.#strength.length < this.#slots.length) this.#strength = new Float32Array(this.#slots.length * 2);
    return this.#strength;
  }

  slot(at: number): Slot<R> | undefined {
    return this.#slots[at];
  }

  slotOf(externalId: string): number | undefined {
    return this.#byId.get(externalId);
  }

  externalIds(): IterableIterator<string> {
    return this.#byId.keys();
  }

  put(reference: R): void {
    this.remove(reference.externalId);
    const read = readName(reference.name);
    const trade = readName(reference.commercialName);
    const name = spaced(read.words);
    const slot: Slot<R> = {
      reference,
      name,
      spoken: read.spoken.length === read.words.length ? name : spaced(read.spoken),
      trade: spaced(trade.words),
      form: readForm(reference.legalForm, read.form),
      number: readNumber(reference.enterpriseNumber).digits,
      town: this.#townText(`${reference.postalCode ?? ""} ${reference.city ?? ""}`),
    };
    const at = this.#free.pop() ?? this.#slots.length;
    this.#slots[at] = slot;
    this.#byId.set(reference.externalId, at);
    this.#post(slot, at, 1);
    this.#version += 1;
  }

  remove(externalId: string): boolean {
    const at = this.#byId.get(externalId);
    const slot = at === undefined ? undefined : this.#slots[at];
    if (at === undefined || slot === undefined) return false;
    this.#post(slot, at, -1);
    this.#slots[at] = undefined;
    this.#byId.delete(externalId);
    this.#free.push(at);
    this.#version += 1;
    return true;
  }

  #townText(text: string): string {
    let town = this.#townTexts.get(text);
    if (town === undefined) {
      town = spaced(splitWords(text));
      this.#townTexts.set(text, town);
    }
    return town;
  }

  #post(slot: Slot<R>, at: number, by: 1 | -1): void {
    const change = (chains: HashChains, key: number): void => {
      if (by === 1) chains.add(key, at);
      else chains.remove(key, at);
    };
    const name = wordsOf(slot.name);
    // A short list is looked through sooner than a set is made.
    const words: string[] = [];
    const post = (word: string): void => {
      if (words.includes(word)) return;
      words.push(word);
      change(this.postings, this.dictionary.bear(word, by));
      post(sameWord(word));
    };
    name.forEach(post);
    if (slot.trade !== "") wordsOf(slot.trade).forEach(post);
    initialsOf(name, slot.spoken === slot.name ? name : wordsOf(slot.spoken)).forEach(post);
    for (const word of this.#distinctTownWords(slot.town)) {
      change(this.towns, textKey(word));
      this.#addTown(word, by);
    }
    if (name.length > 0) change(this.wholes, textKey(name.join("")));
    if (slot.number !== "") {
      change(this.numbers, numberKey(slot.number));
      change(this.numbers, halfKey(slot.number, 0));
      change(this.numbers, halfKey(slot.number, 1));
    }
    const door = doorOf(slot.reference);
    if (door !== null) change(this.doors, door);
  }

  #distinctTownWords(town: string): readonly string[] {
    let words = this.#wordsOfTowns.get(town);
    if (words === undefined) {
      words = [...new Set(wordsOf(town))];
      this.#wordsOfTowns.set(town, words);
    }
    return words;
  }

  #addTown(word: string, by: number): void {
    const before = this.#townBearers.get(word);
    this.#townBearers.set(word, (before ?? 0) + by);
    if (before !== undefined) return;
    const start = word.slice(0, 2);
    const near = this.#townWords.get(start);
    if (near === undefined) this.#townWords.set(start, [word]);
    else near.push(word);
  }

  /** How many references are in a town of this word. */
  townBearers(word: string): number {
    return this.#townBearers.get(word) ?? 0;
  }

  /** Words of towns, and postal codes, that begin so. */
  townsStartingWith(start: string): string[] {
    const near = this.#townWords.get(start.slice(0, 2)) ?? [];
    return near.filter((word) => word.startsWith(start) && this.townBearers(word) > 0);
  }

  /** Goes through the slots that bear one of these words or are in one of these towns, some more than once, until `use` answers false. */
  eachBearing(words: readonly number[], towns: readonly string[], use: (at: number) => boolean): void {
    const walk = (chains: HashChains, key: number): boolean => {
      for (let entry = chains.first(key); entry !== 0; entry = chains.after(entry)) {
        if (!use(chains.value(entry))) return false;
      }
      return true;
    };
    for (const word of words) if (!walk(this.postings, word)) return;
    for (const town of towns) if (!walk(this.towns, textKey(town))) return;
  }

  /** What a word of a name tells in this index. */
  kindOf(word: string): ReturnType<typeof wordKind> {
    const kind = wordKind(word, this.names);
    return kind === "own" && this.townBearers(word) > 0 ? "name" : kind;
  }
}
