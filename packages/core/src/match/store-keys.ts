import { readPlace, type ComparedPlace } from "./address-evidence.ts";
import type { MatchableReference } from "./reference-match.ts";

/** The key of a house: postal code and number, whatever the street is called. */
export function doorKey(place: ComparedPlace): number | null {
  return place.from === 0 || !/^\d/.test(place.place) ? null : (Math.imul(Number(place.place), 8191) + place.from) | 0;
}

/** The door of a reference; its parts are only read where they are in the street's field. */
export function doorOf(reference: MatchableReference): number | null {
  const { number, postalCode } = reference;
  const from = typeof number === "string" ? /^ *(\d{1,5})(?!\d)/.exec(number) : null;
  const postal = typeof postalCode === "string" ? /^ *(\d{4,5}) *$/.exec(postalCode) : null;
  if (from === null || postal === null) return doorKey(readPlace(reference));
  return doorKey({ place: postal[1] ?? "", street: "", from: Number(from[1]), to: 0, box: "" });
}

/** A 32-bit key of a text. */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

export const numberKey = (digits: string): number => Number(digits) | 0;

/** Half a number: one slip leaves the other half as it is. */
export const halfKey = (digits: string, half: 0 | 1): number =>
  (half === 0 ? -1_000_000_000 - Number(digits.slice(0, 5)) : -2_000_000_000 - Number(digits.slice(5))) | 0;
