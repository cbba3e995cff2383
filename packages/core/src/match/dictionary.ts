import { editDistance } from "./edit-distance.ts";
import { HashChains, type ChainsData } from "./hash-chains.ts";
import { textKey } from "./text-key.ts";

/** What a `Dictionary` consists of, for keeping. */
export interface DictionaryData {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly postings: ChainsData;
  readonly slips: ChainsData;
  readonly grams: ChainsData;
}

const START = 1;
const LONGEST = 24;

const gram = (a: number, b: number, c: number): number => (Math.imul(Math.imul(a, 0x3f1) + b, 0x3f1) + c) | 0;

/** Threes of letters, the beginning of the word counted as a letter. */
function eachGram(word: string, use: (key: number) => void): void {
  let [a, b] = [0, START];
  for (let i = 0; i < word.length && i < LONGEST; i += 1) {
    const c = word.charCodeAt(i);
    use(gram(a, b, c));
    [a, b] = [b, c];
  }
}

/** What is left of a word without one letter, and the word itself. */
function eachSlip(word: string, use: (key: number) => void): void {
  // Doubled letters leave the same behind.
  for (let i = -1; i < word.length; i += 1) if (i < 1 || word[i] !== word[i - 1]) use(textKey(word, i));
}

/**
 * The distinct words of an index: which references bear each, and which are near a typed or mistyped one. Near ones are found by the letters that
 * both have once one is left out of either, and by their threes of letters; never by going through all.
 */
export class Dictionary {
  words: string[] = [];
  /** How many bear each. */
  counts: number[] = [];
  /** Word to references. */
  readonly postings: HashChains = new HashChains();
  readonly slips: HashChains = new HashChains();
  readonly grams: HashChains = new HashChains();
  readonly #ids = new Map<string, number>();
  #shared = new Uint8Array(1024);

  /** A reference bears a word, or with -1 does no more. */
  bear(word: string, at: number, by: 1 | -1): void {
    const id = this.#ids.get(word) ?? this.learn(word);
    this.counts[id] = this.bearers(id) + by;
    if (by === 1) this.postings.add(id, at);
    else this.postings.remove(id, at);
  }

  id(word: string): number | undefined {
    return this.#ids.get(word);
  }

  word(id: number): string {
    return this.words[id] ?? "";
  }

  bearers(id: number | undefined): number {
    return this.counts[id ?? -1] ?? 0;
  }

  bearersOf(word: string): number {
    return this.bearers(this.#ids.get(word));
  }

  /** Gives a word its number, and enters it where near ones are looked up, unless those tables were kept. */
  learn(word: string, isKept = false): number {
    const id = this.#ids.size;
    this.#ids.set(word, id);
    this.words[id] = word;
    if (!isKept) {
      eachGram(word, (key) => this.grams.add(key, id));
      if (word.length > 2 && word.length <= LONGEST) eachSlip(word, (key) => this.slips.add(key, id));
    }
    return id;
  }

  /** Words that are borne by some reference and at most so many slips away, and how far. */
  similar(word: string, most: 1 | 2 | 3): Map<number, number> {
    const found = new Map<number, number>();
    if (word.length < 3 || word.length > LONGEST) return found;
    const look = (id: number, far: number): void => {
      if (found.has(id) || this.bearers(id) === 0) return;
      const distance = editDistance(word, this.word(id), far);
      if (distance > 0 && distance <= far) found.set(id, distance);
    };
    eachSlip(word, (key) => this.slips.each(key, (id) => look(id, 1)));
    if (most > 1) {
      for (const id of this.#sharing(word, Math.max(word.length < 6 ? 2 : 3, word.length - 3 * most))) look(id, most);
    }
    return found;
  }

  /** Words that go on from a text which has up to `most` slips. */
  similarPrefix(text: string, most: 1 | 2): number[] {
    return this.#sharing(text, Math.max(2, text.length - 4 * most)).filter(
      (id) => editDistance(text, this.word(id), most, true) <= most,
    );
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
    this.grams.each(key, (id) => {
      if (this.bearers(id) > 0 && fits(this.word(id))) ids.push(id);
    });
    return ids;
  }

  /** Words that share at least so many threes of letters with a text. */
  #sharing(text: string, least: number): number[] {
    if (this.#shared.length < this.words.length) this.#shared = new Uint8Array(this.words.length * 2);
    const touched: number[] = [];
    const shared = this.#shared;
    eachGram(text, (key) =>
      this.grams.each(key, (id) => {
        const count = shared[id] ?? 0;
        if (count === 0) touched.push(id);
        if (count < 255) shared[id] = count + 1;
      }),
    );
    const found = touched.filter((id) => (shared[id] ?? 0) >= least && this.bearers(id) > 0);
    for (const id of touched) shared[id] = 0;
    return found;
  }
}
