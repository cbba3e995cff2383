import { foldText } from "../values/fold.ts";
import type { StreetTable } from "./match-tables.ts";
import type { MatchSubject } from "./reference-match.ts";

/** What two addresses say of each other, the nearer the later. */
export const PLACE_LEVELS = [
  "unknown",
  "only-dossier",
  "only-reference",
  "other-town",
  "other-town-same-door",
  "same-town",
  "other-street",
  "other-street-same-number",
  "same-street",
  "other-number",
  "same-door",
] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** An address as it is compared. */
export interface ComparedPlace {
  /** Postal code, or the folded town where there is none; empty where nothing is known. */
  readonly place: string;
  readonly street: string;
  /** House numbers from and to; 0 where there is none. */
  readonly from: number;
  readonly to: number;
  readonly box: string;
}

const HOUSE = /^(\d{1,5})(?: ?[a-z](?![a-z]))?(?: ?(?:-|\/|tot|à|t\/m) ?(\d{1,5})\b)?/;
const BEHIND_STREET = /^(.*\D[ ,]+)(\d{1,5} ?(?:[a-z]\b)?(?:[ ,/-].*)?)$/;
const BOX = /(?:\b(?:bus|bte|boite|box|b)\.? ?|\/ ?)([a-z\d]+)$/;

const textOf = (value: unknown): string =>
  typeof value === "string" && value !== "" ? foldText(value.slice(0, 200)) : "";

/** Reads the address of a subject or a reference; the house number may stand in the street's field. */
export function readPlace(facts: MatchSubject): ComparedPlace {
  let street = textOf(facts.street);
  let house = textOf(facts.number);
  if (house === "") {
    const behind = BEHIND_STREET.exec(street);
    if (behind !== null) {
      street = (behind[1] ?? "").replace(/[ ,]+$/, "");
      house = behind[2] ?? "";
    }
  }
  const box = textOf(facts.box);
  const range = HOUSE.exec(house);
  const from = Number(range?.[1] ?? 0);
  const end = Number(range?.[2] ?? 0);
  // `12/3` is a box, `12-16` and `12/16` are houses; a smaller or far larger number behind the sign is no house.
  const isRange = end > from && end - from < 40;
  return {
    place: (/\d{4,5}/.exec(textOf(facts.postalCode))?.[0] ?? "") || textOf(facts.city),
    street,
    from,
    to: isRange ? end : from,
    box: box.replace(/^(?:bus|bte|boite|box|b)\b\.? ?/, "") || (isRange ? "" : (BOX.exec(house)?.[1] ?? "")),
  };
}

/** Compares where a dossier and a reference are. The postal code decides on the town, whatever its name is in which language. */
export function comparePlaces(dossier: ComparedPlace, reference: ComparedPlace, streets: StreetTable): PlaceLevel {
  if (dossier.place === "") return reference.place === "" ? "unknown" : "only-reference";
  if (reference.place === "") return "only-dossier";
  const bothHouses = dossier.from > 0 && reference.from > 0;
  const sameHouse = bothHouses && dossier.from <= reference.to && reference.from <= dossier.to;
  const bothStreets = dossier.street !== "" && reference.street !== "";
  if (dossier.place !== reference.place) {
    return sameHouse && bothStreets && dossier.street === reference.street ? "other-town-same-door" : "other-town";
  }
  if (!bothStreets) return "same-town";
  if (!streets.isSame(dossier.street, reference.street)) return sameHouse ? "other-street-same-number" : "other-street";
  if (!bothHouses) return "same-street";
  return sameHouse ? "same-door" : "other-number";
}
