import { cleanText } from "./fold.ts";

/** A line with a street, split; empty text for what it lacks. */
export interface AddressLine {
  readonly street: string;
  readonly number: string;
  readonly box: string;
}

const BOX_WORD = "(?:bus|bte?|bo[iî]te|box|bfk|b)";
const HOUSE = "\\d+(?: ?(?:bis|ter|quater)(?![\\p{L}\\d])| ?-?[a-z](?![\\p{L}\\d]))?";
const HOUSES = `((?:n[r°o]\\.? ?|nummer |num[eé]ro )?${HOUSE}(?: ?(?:[-–—+]|tot|t/m|à) ?${HOUSE})?)`;
const BOX = `(?:(?: ?/ ?|[ ,–(-]*(?=b))(?:${BOX_WORD}[. ]*(?:n[r°]\\.? ?)?)?([\\p{L}\\d]+(?:[./-][\\p{L}\\d]+)*)\\)?)?`;
const BEHIND = new RegExp(`^(.+?)[ ,]+${HOUSES}${BOX}$`, "iu");
const IN_FRONT = new RegExp(`^()${HOUSES}${BOX}[ ,]+(\\p{L}\\D+)$`, "iu");
const ALONE = new RegExp(`^()${HOUSES}${BOX}$`, "iu");
const LOOSE = new RegExp(`^(.*?\\p{L}.*?)[ ,]+${HOUSES}[ ,]+(.+)$`, "iu");
const NO_NUMBER = /(?:^|[ ,]+)(?:[zs][./ ]{0,2}n\.?|zonder nummer|sans num[eé]ro)$/i;

const trim = (text: string): string => text.replace(/^[ ,]+|[ ,.]+$/g, "");
const bareNumber = (text: string): string => text.replace(/^[^\d]+/, "");

/** House number and box of a field that holds a number: `1 bus 2`. */
export function splitNumber(text: string): Pick<AddressLine, "number" | "box"> {
  const clean = cleanText(text).replace(NO_NUMBER, "");
  const found = ALONE.exec(clean);
  return found === null ? { number: clean, box: "" } : { number: bareNumber(found[2] ?? ""), box: found[3] ?? "" };
}

/** Street, house number and box of one line, the number behind the street or, as in French, in front. */
export function splitLine(text: string): AddressLine {
  const clean = trim(trim(cleanText(text)).replace(NO_NUMBER, ""));
  // What follows the number and isn't a box, a floor for instance, still tells two doors apart.
  const found = BEHIND.exec(clean) ?? IN_FRONT.exec(clean) ?? LOOSE.exec(clean);
  if (found === null) return { street: clean, number: "", box: "" };
  const [, before = "", number = "", box = "", after = ""] = found;
  return { street: trim(before || after), number: bareNumber(number), box: trim(box) };
}

const LEADING_BOX_WORD = new RegExp(`^(?:/|${BOX_WORD}(?!\\p{L})[. ]*)+`, "iu");

/** A box without its word: `bus 2` is `2`. */
export function bareBox(text: string): string {
  return trim(cleanText(text).replace(LEADING_BOX_WORD, ""));
}
