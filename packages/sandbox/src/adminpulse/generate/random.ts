/** A list that has at least one item, so that a pick is never missing. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Random numbers that are the same for the same seed, on every platform. */
export interface Random {
  /** A whole number from 0 below `limit`. */
  below(limit: number): number;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  pick<Item>(items: NonEmpty<Item>): Item;
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
  };
}

/** An identifier in the shape of a guid, the same for the same seed. */
export function guidOf(seed: number): string {
  const random = createRandom(seed);
  const hex = (digits: number): string => Array.from({ length: digits }, () => random.below(16).toString(16)).join("");
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
