/** The arrays of `HashChains`, as they are kept. */
export interface SavedChains {
  readonly heads: Int32Array;
  readonly links: Int32Array;
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly used: number;
  readonly free: number;
  readonly size: number;
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}

/**
 * Many numbers under one 32-bit key, in typed arrays: a million entries cost 16 MB and no objects, can be taken out again, and can be posted
 * to another thread as they are. Walk a key's entries from `first(key)` by `after(entry)` until 0.
 */
export class HashChains {
  #heads = new Int32Array(4096);
  #links = new Int32Array(1024);
  #keys = new Int32Array(1024);
  #values = new Int32Array(1024);
  #used = 1;
  #free = 0;
  #size = 0;

  static from(saved: SavedChains): HashChains {
    const chains = new HashChains();
    chains.#heads = saved.heads.slice();
    chains.#links = saved.links.slice();
    chains.#keys = saved.keys.slice();
    chains.#values = saved.values.slice();
    chains.#used = saved.used;
    chains.#free = saved.free;
    chains.#size = saved.size;
    return chains;
  }

  save(): SavedChains {
    return {
      heads: this.#heads.slice(),
      links: this.#links.slice(0, this.#used),
      keys: this.#keys.slice(0, this.#used),
      values: this.#values.slice(0, this.#used),
      used: this.#used,
      free: this.#free,
      size: this.#size,
    };
  }

  #bucket(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & (this.#heads.length - 1);
  }

  add(key: number, value: number): void {
    if (this.#size >= this.#heads.length) this.#widen();
    let entry = this.#free;
    if (entry === 0) {
      entry = this.#used;
      this.#used += 1;
      if (this.#used > this.#links.length) this.#lengthen();
    } else {
      this.#free = this.#links[entry] ?? 0;
    }
    const bucket = this.#bucket(key);
    this.#keys[entry] = key;
    this.#values[entry] = value;
    this.#links[entry] = this.#heads[bucket] ?? 0;
    this.#heads[bucket] = entry;
    this.#size += 1;
  }

  remove(key: number, value: number): void {
    const bucket = this.#bucket(key);
    let before = 0;
    for (let entry = this.#heads[bucket] ?? 0; entry !== 0; entry = this.#links[entry] ?? 0) {
      if (this.#keys[entry] === key && this.#values[entry] === value) {
        const next = this.#links[entry] ?? 0;
        if (before === 0) this.#heads[bucket] = next;
        else this.#links[before] = next;
        this.#links[entry] = this.#free;
        this.#keys[entry] = 0;
        this.#free = entry;
        this.#size -= 1;
        return;
      }
      before = entry;
    }
  }

  /** The key's first entry; 0 where it has none. */
  first(key: number): number {
    return this.#from(this.#heads[this.#bucket(key)] ?? 0, key);
  }

  /** The next entry under the same key; 0 after the last. */
  after(entry: number): number {
    return this.#from(this.#links[entry] ?? 0, this.#keys[entry] ?? 0);
  }

  value(entry: number): number {
    return this.#values[entry] ?? 0;
  }

  #from(start: number, key: number): number {
    let entry = start;
    while (entry !== 0 && this.#keys[entry] !== key) entry = this.#links[entry] ?? 0;
    return entry;
  }

  #lengthen(): void {
    const length = this.#links.length * 2;
    this.#links = grown(this.#links, length);
    this.#keys = grown(this.#keys, length);
    this.#values = grown(this.#values, length);
  }

  #widen(): void {
    const former = this.#heads;
    this.#heads = new Int32Array(former.length * 4);
    for (let head of former) {
      while (head !== 0) {
        const next = this.#links[head] ?? 0;
        const bucket = this.#bucket(this.#keys[head] ?? 0);
        this.#links[head] = this.#heads[bucket] ?? 0;
        this.#heads[bucket] = head;
        head = next;
      }
    }
  }
}
