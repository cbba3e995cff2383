import { FAMILY_NAMES } from "./family-names.data.ts";
import type { WordTable } from "./match-tables.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const HASHES = 5;
const SIZE: number = FAMILY_NAMES.length * 6;

function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let i = 0; i < text.length; i += 1) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function bitAt(place: number): boolean {
  return ((LETTERS.indexOf(FAMILY_NAMES.charAt(Math.floor(place / 6))) >> (5 - (place % 6))) & 1) === 1;
}

/**
 * Words of Belgian family, first and place names, for `createReferenceIndex(references, { names: familyNames })`: a name that is made of such words
 * alone is borne by many, however rare it is in one firm's list. A Bloom filter: it knows all of its words, and takes one other in a hundred for one.
 */
export const familyNames: WordTable = {
  has(word) {
    const [first, second] = [hash(word, 0x811c9dc5), hash(word, 0x01234567) | 1];
    for (let i = 0; i < HASHES; i += 1) {
      if (!bitAt(((first + Math.imul(i, second)) >>> 0) % SIZE)) return false;
    }
    return true;
  },
};
