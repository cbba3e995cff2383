import { cleanText } from "./fold.ts";

/** A line with a street, split; empty text for what it lacks. */
export interface AddressLine {
  readonly street: string;
  readonly number: string;
  readonly box: string;
}

const BOX_WORD = "(?:bus|bte?|bo[iî]te|box|postbus|b)";
const HOUSE = "\\d+(?: ?(?:bis|ter|quater)(?![\\p{L}\\d])| ?-?[a-z](?![\\p{L}\\d]))?";
const HOUSES = `${HOUSE}(?: ?(?:[-–—+]|tot|t/m|à) ?${HOUSE})?`;
const BOX = `(?: ?/ ?(?:${BOX_WORD}[. ]*)?|[ ,]*${BOX_WORD}[. ]*(?:n[r°]\\.? ?)?)([\\p{L}\\d]+(?:[./-][\\p{L}\\d]+)*)`;
const NUMBER_WORD = "(?:(?:n[r°o]\\.?|nummer|num[eé]ro) ?)?";
const BEHIND = new RegExp(`^(.+?)[ ,]+${NUMBER_WORD}(${HOUSES})(?:${BOX})?$`, "iu");
const IN_FRONT = new RegExp(`^(${HOUSES})(?:${BOX})?[ ,]+(\\p{L}.+)$`, "iu");
const NUMBER = new RegExp(`^${NUMBER_WORD}(${HOUSES})(?:${BOX})?$`, "iu");
const LOOSE = new RegExp(`^(.*?\\p{L}.*?)[ ,]+(${HOUSE})[ ,]+(.+)$`, "iu");
const NO_NUMBER = /[ ,]+(?:z\.? ?n\.?|s[./]? ?n\.?|zonder nummer|sans num[eé]ro)$/i;

const trim = (text: string): string => text.replace(/^[ ,]+|[ ,.]+$/g, "");

/** House number and box of a field that holds a number: `1 bus 2`. */
export function splitNumber(text: string): Pick<AddressLine, "number" | "box"> {
  const clean = cleanText(text);
  const found = NUMBER.exec(clean);
  if (found !== null) return { number: found[1] ?? "", box: found[2] ?? "" };
  return NO_NUMBER.test(` ${clean}`) ? { number: "", box: "" } : { number: clean, box: "" };
}

/** Street, house number and box of one line, the number behind the street or, as in French, in front. */
export function splitLine(text: string): AddressLine {
  const clean = trim(cleanText(text)).replace(NO_NUMBER, "");
  const behind = BEHIND.exec(clean);
  if (behind !== null) return { street: trim(behind[1] ?? ""), number: behind[2] ?? "", box: behind[3] ?? "" };
  const front = IN_FRONT.exec(clean);
  if (front !== null && !/\d/.test(front[3] ?? "")) {
    return { street: trim(front[3] ?? ""), number: front[1] ?? "", box: front[2] ?? "" };
  }
  // What follows the number and isn't a box, a floor for instance, still tells two doors apart.
  const loose = LOOSE.exec(clean);
  if (loose !== null) return { street: trim(loose[1] ?? ""), number: loose[2] ?? "", box: trim(loose[3] ?? "") };
  return { street: clean, number: "", box: "" };
}

/** A box without its word: `bus 2` is `2`. */
export function bareBox(text: string): string {
  return trim(cleanText(text).replace(new RegExp(`^(?:/|${BOX_WORD}(?![\\p{L}])[. ]*)+`, "iu"), ""));
}
