import { editDistance } from "./edit-distance.ts";
import { HashChains, type SavedChains } from "./hash-chains.ts";

/** A word of the index that is near another, and by how many slips. */
export interface SimilarWord {
  readonly id: number;
  readonly distance: number;
}

/** The dictionary's arrays, as they are kept. */
export interface SavedDictionary {
  readonly words: readonly string[];
  readonly bearers: readonly number[];
  readonly slips: SavedChains;
  readonly grams: SavedChains;
}

const START = 1;
const LONGEST = 24;

function hashOf(text: string, skip = -1): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    if (i !== skip) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}

const gram = (a: number, b: number, c: number): number => (Math.imul(Math.imul(a, 0x3f1) + b, 0x3f1) + c) | 0;

/** Threes of letters, the beginning of the word counted as a letter. */
function eachGram(word: string, use: (key: number) => void): void {
  let [a, b] = [START, word.charCodeAt(0)];
  use(gram(0, a, b));
  for (let i = 1; i < word.length && i < LONGEST; i += 1) {
    const c = word.charCodeAt(i);
    use(gram(a, b, c));
    [a, b] = [b, c];
  }
}

/**
 * The distinct words of an index: how many references bear each, and which are near a typed or mistyped one. Near ones are found by the letters that
 * both have once one is left out of either, and by their threes of letters; never by going through all.
 */
export class Dictionary {
  #words: string[] = [];
  #ids = new Map<string, number>();
  #bearers: number[] = [];
  #slips = new HashChains();
  #grams = new HashChains();
  #counts = new Uint8Array(1024);

  static from(saved: SavedDictionary): Dictionary {
    const dictionary = new Dictionary();
    dictionary.#words = [...saved.words];
    dictionary.#bearers = [...saved.bearers];
    saved.words.forEach((word, id) => dictionary.#ids.set(word, id));
    dictionary.#slips = HashChains.from(saved.slips);
    dictionary.#grams = HashChains.from(saved.grams);
    dictionary.#counts = new Uint8Array(saved.words.length + 1024);
    return dictionary;
  }

  save(): SavedDictionary {
    return {
      words: [...this.#words],
      bearers: [...this.#bearers],
      slips: this.#slips.save(),
      grams: this.#grams.save(),
    };
  }

  /** Counts one more, or with -1 one less, reference that bears a word. */
  bear(word: string, by: 1 | -1): number {
    const id = this.#ids.get(word) ?? this.#learn(word);
    this.#bearers[id] = this.bearers(id) + by;
    return id;
  }

  id(word: string): number | undefined {
    return this.#ids.get(word);
  }

  word(id: number): string {
    return this.#words[id] ?? "";
  }

  bearers(id: number): number {
    return this.#bearers[id] ?? 0;
  }

  bearersOf(word: string): number {
    const id = this.#ids.get(word);
    return id === undefined ? 0 : this.bearers(id);
  }

  #learn(word: string): number {
    const id = this.#words.length;
    this.#words.push(word);
    this.#bearers.push(0);
    this.#ids.set(word, id);
    if (id >= this.#counts.length) this.#counts = new Uint8Array(id * 2);
    eachGram(word, (key) => this.#grams.add(key, id));
    if (word.length > 2 && word.length <= LONGEST) {
      this.#slips.add(hashOf(word), id);
      for (let i = 0; i < word.length; i += 1) {
        // Doubled letters leave the same behind.
        if (i === 0 || word[i] !== word[i - 1]) this.#slips.add(hashOf(word, i), id);
      }
    }
    return id;
  }

  /** Words that are borne by some reference and at most so many slips away. */
  similar(word: string, most: 1 | 2 | 3): SimilarWord[] {
    if (word.length < 3 || word.length > LONGEST) return [];
    const found = new Map<number, number>();
    const look = (key: number): void => {
      for (let entry = this.#slips.first(key); entry !== 0; entry = this.#slips.after(entry)) {
        const id = this.#slips.value(entry);
        if (found.has(id) || this.bearers(id) === 0) continue;
        const distance = editDistance(word, this.word(id), 1);
        if (distance === 1) found.set(id, distance);
      }
    };
    look(hashOf(word));
    for (let i = 0; i < word.length; i += 1) look(hashOf(word, i));
    if (most > 1) {
      for (const id of this.#sharing(word, Math.max(word.length < 6 ? 2 : 3, word.length - 3 * most))) {
        const other = this.word(id);
        if (found.has(id) || Math.abs(other.length - word.length) > most) continue;
        const distance = editDistance(word, other, most);
        if (distance > 0 && distance <= most) found.set(id, distance);
      }
    }
    return [...found].map(([id, distance]) => ({ id, distance }));
  }

  /** Words that go on from a text which has up to `most` slips. */
  similarPrefix(text: string, most: 1 | 2): SimilarWord[] {
    const found: SimilarWord[] = [];
    for (const id of this.#sharing(text, Math.max(2, text.length - 4 * most))) {
      const distance = editDistance(text, this.word(id), most, true);
      if (distance <= most) found.push({ id, distance });
    }
    return found;
  }

  /** Words that begin so. */
  startingWith(text: string): number[] {
    const [a, b] = [text.charCodeAt(0), text.charCodeAt(1)];
    const key = text.length === 1 ? gram(0, START, a) : gram(START, a, b);
    return this.#under(key, (word) => word.startsWith(text));
  }

  /** Words that have it anywhere; three letters at least. */
  having(text: string): number[] {
    if (text.length < 3) return [];
    const at = text.length - 3;
    const key = gram(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
    return this.#under(key, (word) => word.includes(text));
  }

  #under(key: number, fits: (word: string) => boolean): number[] {
    const ids: number[] = [];
    for (let entry = this.#grams.first(key); entry !== 0; entry = this.#grams.after(entry)) {
      const id = this.#grams.value(entry);
      if (this.bearers(id) > 0 && fits(this.word(id))) ids.push(id);
    }
    return ids;
  }

  /** Words that share at least so many threes of letters with a text. */
  #sharing(text: string, least: number): number[] {
    const touched: number[] = [];
    const counts = this.#counts;
    eachGram(text, (key) => {
      for (let entry = this.#grams.first(key); entry !== 0; entry = this.#grams.after(entry)) {
        const id = this.#grams.value(entry);
        const count = counts[id] ?? 0;
        if (count === 0) touched.push(id);
        if (count < 255) counts[id] = count + 1;
      }
    });
    const found = touched.filter((id) => (counts[id] ?? 0) >= least && this.bearers(id) > 0);
    for (const id of touched) counts[id] = 0;
    return found;
  }
}
