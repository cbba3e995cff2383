/** What `HashChains` consists of, for keeping. */
export type ChainsData = Pick<HashChains, "heads" | "entries" | "buckets" | "used" | "free">;

/** An entry is its key, its value, and the next entry of its bucket. */
const WIDTH = 3;
const VALUE = 1;
const NEXT = 2;

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * Many numbers under one 32-bit key, in typed arrays: a million entries cost 16 MB and no objects, can be taken out again, and can be posted
 * to another thread as they are. Walk a key's values by `each`. Buckets are split one at a time (linear hashing): adding never stops to sort
 * all entries anew.
 */
export class HashChains {
  /** The first entry of each bucket; there is room for as many as the next power of two. */
  heads: Int32Array<ArrayBuffer> = new Int32Array(2048);
  entries: Int32Array<ArrayBuffer> = new Int32Array(WIDTH * 1024);
  buckets = 1024;
  /** Entries are used up to here; 0 stands for none. */
  used: number = WIDTH;
  /** The first of those that were taken out. */
  free = 0;

  #bucket(key: number): number {
    const room = this.heads.length;
    const mixed = Math.imul(key, 0x9e3779b1);
    const bucket = (mixed ^ (mixed >>> 15)) & (room - 1);
    return bucket < this.buckets ? bucket : bucket - room / 2;
  }

  add(key: number, value: number): void {
    let entry = this.free;
    if (entry === 0) {
      entry = this.used;
      this.used += WIDTH;
      if (this.used > this.entries.length) this.entries = grown(this.entries);
      if (this.used > this.buckets * WIDTH) this.#split();
    } else {
      this.free = this.entries[entry + NEXT] ?? 0;
    }
    this.entries[entry] = key;
    this.entries[entry + VALUE] = value;
    const bucket = this.#bucket(key);
    this.entries[entry + NEXT] = this.heads[bucket] ?? 0;
    this.heads[bucket] = entry;
  }

  remove(key: number, value: number): void {
    const { entries } = this;
    const bucket = this.#bucket(key);
    let before = 0;
    for (let entry = this.heads[bucket] ?? 0; entry !== 0; entry = entries[entry + NEXT] ?? 0) {
      if (entries[entry] === key && entries[entry + VALUE] === value) {
        const next = entries[entry + NEXT] ?? 0;
        if (before === 0) this.heads[bucket] = next;
        else entries[before + NEXT] = next;
        entries[entry + NEXT] = this.free;
        this.free = entry;
        return;
      }
      before = entry;
    }
  }

  /** Goes through the values under a key until `use` answers false; says whether it went through all. */
  each(key: number, use: (value: number) => unknown): boolean {
    const { entries } = this;
    for (let entry = this.heads[this.#bucket(key)] ?? 0; entry !== 0; entry = entries[entry + NEXT] ?? 0) {
      if (entries[entry] === key && use(entries[entry + VALUE] ?? 0) === false) return false;
    }
    return true;
  }

  /** One bucket more: what of an older one belongs there moves. */
  #split(): void {
    if (this.buckets === this.heads.length) this.heads = grown(this.heads);
    const { entries, heads } = this;
    const newest = this.buckets;
    const older = newest - heads.length / 2;
    this.buckets += 1;
    let before = 0;
    for (let entry = heads[older] ?? 0; entry !== 0;) {
      const next = entries[entry + NEXT] ?? 0;
      if (this.#bucket(entries[entry] ?? 0) === newest) {
        if (before === 0) heads[older] = next;
        else entries[before + NEXT] = next;
        entries[entry + NEXT] = heads[newest] ?? 0;
        heads[newest] = entry;
      } else {
        before = entry;
      }
      entry = next;
    }
  }
}
