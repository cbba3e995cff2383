import type { MatchableReference } from "./reference-match.ts";
import type { Store } from "./store.ts";

const WIDTH = 11;

/** All numbers and all external ids of an index, each in one text: a part of one is found in it faster than in any table. Made again after a change. */
export class DigitHaystack<R extends MatchableReference> {
  readonly #store: Store<R>;
  #version = -1;
  #numbers = "";
  #numbered: number[] = [];
  #ids = "";
  /** What ids begin with: most texts that are typed begin no id. */
  #starts = new Set<string>();

  constructor(store: Store<R>) {
    this.#store = store;
  }

  /** Calls `use` with each reference whose enterprise number has these digits anywhere. */
  withDigits(digits: string, use: (at: number) => void): void {
    this.#refresh();
    for (let found = 0; (found = this.#numbers.indexOf(digits, found)) !== -1;) {
      const place = Math.floor(found / WIDTH);
      use(this.#numbered[place] ?? -1);
      found = (place + 1) * WIDTH;
    }
  }

  /** Calls `use` with each reference whose external id begins so. */
  withIdPrefix(prefix: string, use: (at: number) => void): void {
    this.#refresh();
    if (!this.#starts.has(prefix.slice(0, 1))) return;
    for (let found = 0; (found = this.#ids.indexOf(`\n${prefix}`, found)) !== -1; found += 1) {
      const tab = this.#ids.indexOf("\t", found);
      use(Number(this.#ids.slice(tab + 1, this.#ids.indexOf("\n", tab))));
    }
  }

  #refresh(): void {
    const { version, slots } = this.#store;
    if (this.#version === version) return;
    this.#version = version;
    this.#numbered = [];
    this.#numbers = "";
    this.#ids = "";
    this.#starts = new Set();
    slots.forEach((slot, at) => {
      if (slot === undefined) return;
      const id = slot.reference.externalId.toLowerCase();
      this.#ids += `\n${id}\t${String(at)}`;
      this.#starts.add(id.slice(0, 1));
      if (slot.number === "") return;
      this.#numbers += `${slot.number} `;
      this.#numbered.push(at);
    });
    this.#ids += "\n";
  }
}
