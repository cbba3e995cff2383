/** A list that has at least one item, so that a pick is never missing. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Random numbers that are the same for the same seed, on every platform. */
export interface Random {
  /** A whole number from 0 below `limit`. */
  below(limit: number): number;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  pick<Item>(items: NonEmpty<Item>): Item;
  /** So many items that stand beside each other in the list, from a random one on: different ones, while there are. */
  run<Item>(items: NonEmpty<Item>, count: number): NonEmpty<Item>;
}

/** Mulberry32, a public-domain generator by Tommy Ettinger: 32 bits of state, good enough for test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)] ?? items[0],
    run: (items, count) => {
      const start = below(items.length);
      const at = (offset: number): (typeof items)[number] => items[(start + offset) % items.length] ?? items[0];
      return [at(0), ...Array.from({ length: count - 1 }, (_, offset) => at(offset + 1))];
    },
  };
}

/** An identifier in the shape of a guid, the same for the same seed. */
export function guidOf(seed: number): string {
  const random = createRandom(seed);
  const sixteenBits = (): string => random.below(0x10000).toString(16).padStart(4, "0");
  const [a, b, c, d, e, f, g, h] = Array.from({ length: 8 }, sixteenBits);
  return `${a}${b}-${c}-4${d?.slice(1)}-a${e?.slice(1)}-${f}${g}${h}`;
}
