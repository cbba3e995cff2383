import { readPlace, type ComparedPlace } from "./address-evidence.ts";
import type { MatchableReference } from "./reference-match.ts";

/** A house: postal code and number, whatever the street is called. Empty where one is not known. */
export const doorOf = ({ place, from }: Pick<ComparedPlace, "place" | "from">): string =>
  from > 0 && /^\d/.test(place) ? `${place} ${String(from)}` : "";

/** The door of a reference; the rest of its address is only read where the number stands in the street's field. */
export function doorOfReference(reference: MatchableReference): string {
  const { number, postalCode } = reference;
  const from = typeof number === "string" ? /^ *(\d{1,5})(?!\d)/.exec(number) : null;
  const postal = typeof postalCode === "string" ? /^ *(\d{4,5}) *$/.exec(postalCode) : null;
  return doorOf(
    from === null || postal === null ? readPlace(reference) : { place: postal[1] ?? "", from: Number(from[1]) },
  );
}

/** Under what a reference is found besides its words: number, either half of it (one slip leaves the other as it is), door, and name written in one. */
export const KEYS = {
  number: (digits: string): string => `n${digits}`,
  firstHalf: (digits: string): string => `f${digits.slice(0, 5)}`,
  lastHalf: (digits: string): string => `l${digits.slice(5)}`,
  door: (door: string): string => `d${door}`,
  whole: (words: readonly string[]): string => `w${words.join("")}`,
} as const;
