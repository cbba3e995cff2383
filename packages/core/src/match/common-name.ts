import type { Evidence } from "./evidence.ts";

/**
 * Whether what two names share is made of words that many companies bear: trades, families, places. A public body's name is borne by one.
 * Rare in a list is not rare in the world.
 */
export function isCommonName({ name }: Evidence): boolean {
  const words = name.linked.filter(({ link }) => link !== "initial").map(({ word }) => word);
  if (words.some(({ kind }) => kind === "public")) return false;
  return words.every(({ kind, info }) => kind !== "own" || info < 0.7);
}
