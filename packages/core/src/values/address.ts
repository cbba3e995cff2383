import type { Address } from "../model/address.ts";
import { bareBox, splitLine, splitNumber } from "./address-line.ts";
import { formatCountry, parseCountry } from "./country.ts";
import { cleanText, foldAlphanumeric } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { memo } from "./memo.ts";
import { isRecord, readField, readShortText } from "./read-value.ts";
import { isSameStreet, streetKey } from "./street.ts";
import { textKey } from "./text.ts";

/** Country letters in front of a postal code, where they aren't the code of the country. */
const PREFIXES: Readonly<Record<string, string>> = {
  B: "BE",
  D: "DE",
  F: "FR",
  L: "LU",
  A: "AT",
  I: "IT",
  P: "PT",
  E: "ES",
};
const POSTAL = /^(?:([A-Z]{1,2})[- ]{1,3})?(\d{4,5})(?: ?([A-Z]{2})(?= |$))?(?: +|$)(.*)$/;
const POSTAL_INSIDE = /^(.*\S)[ ,]+((?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2})? +\D+)$/;

interface Place {
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
}

/** Postal code and municipality of one line. Only the Netherlands have letters behind the digits. */
function splitPlace(line: string, country: string): Place | null {
  const found = POSTAL.exec(line);
  if (found === null) return null;
  const [, prefix = "", digits = "", letters = "", rest = ""] = found;
  const named = country || (prefix === "" ? "" : (PREFIXES[prefix] ?? parseCountry(prefix) ?? ""));
  const isDutch = letters !== "" && (named === "NL" || (named === "" && line.includes(digits + letters)));
  return {
    postalCode: isDutch ? digits + letters : digits,
    city: (isDutch ? rest : `${letters} ${rest}`).trim(),
    country: named || (isDutch ? "NL" : "BE"),
  };
}

/** The place in a line, and what stands before it in the line. */
function findPlace(line: string, country: string): { readonly place: Place; readonly before: string } | null {
  const whole = splitPlace(line, country);
  if (whole !== null) return { place: whole, before: "" };
  const inside = POSTAL_INSIDE.exec(line);
  const place = inside === null ? null : splitPlace(inside[2] ?? "", country);
  return place === null ? null : { place, before: (inside?.[1] ?? "").replace(/ (?:te|à|in)$/, "") };
}

function readLines(lines: readonly string[], knownCountry: string): Address {
  let rest = lines.map((line) => cleanText(line).replace(/^[ ,-]+|[ ,-]+$/g, "")).filter((line) => line !== "");
  let country = knownCountry;
  const last = rest.at(-1) ?? "";
  const named = rest.length > 1 && !/\d/.test(last) ? parseCountry(last) : null;
  if (named !== null) {
    country ||= named;
    rest = rest.slice(0, -1);
  }
  for (let index = rest.length - 1; index >= 0; index -= 1) {
    const found = findPlace(rest[index] ?? "", country);
    if (found === null) continue;
    const { place, before } = found;
    const street = [...rest.slice(0, index), before].join(" ").trim();
    const after = rest.slice(index + 1);
    const isFirst = street === "";
    const city = place.city || (isFirst ? "" : (after[0] ?? ""));
    return { ...splitLine(isFirst ? after.join(" ") : street), ...place, city };
  }
  const city = rest.length > 1 ? (rest.pop() ?? "") : "";
  return { ...splitLine(rest.join(" ")), postalCode: "", city, country: country || "BE" };
}

const readWritten = memo((text: string): Address =>
  readLines(text.split(/[,;\n\r]|\s[-–—]\s(?=(?:[A-Za-z]{1,2}-)?\d{4,5}\s*\p{L})/u), ""),
);

function readAddressFields(value: object): Address {
  const country = readField(value, "country", "countryCode");
  const code = country === "" ? "" : (parseCountry(country) ?? cleanText(country).toUpperCase());
  const lines = ["line1", "line2", "line3"].map((name) => readField(value, name)).filter((line) => line !== "");
  if (lines.length > 0)
    return readLines(
      lines.flatMap((line) => line.split(/[,\n]/)),
      code,
    );
  const [street, number, box] = [readField(value, "street"), readField(value, "number"), readField(value, "box")];
  const line =
    number === "" ? splitLine(street) : { street: cleanText(street).replace(/,$/, ""), ...splitNumber(number) };
  const postal = cleanText(readField(value, "postalCode"));
  const city = cleanText(readField(value, "city"));
  const place = splitPlace(`${postal} ${city}`.trim(), code);
  return {
    ...line,
    box: box === "" ? line.box : bareBox(box),
    ...(place ?? { postalCode: postal.toUpperCase().replaceAll(" ", ""), city, country: code || "BE" }),
  };
}

/**
 * An address from text, `{ line1, line2 }` or its fields; without a country it is in Belgium. Null where there is neither a street nor
 * a place. Parts keep their spelling.
 */
export function parseAddress(value: unknown): Address | null {
  const text = readShortText(value);
  const address = text !== null ? readWritten(text) : isRecord(value) ? readAddressFields(value) : null;
  return address === null || address.street + address.postalCode + address.city === "" ? null : address;
}

function placeKey({ postalCode, city, country }: Address): string {
  return `${country} ${postalCode === "" ? foldAlphanumeric(city) : postalCode}`;
}

const plain = (text: string): string => foldAlphanumeric(text).replace(/(?<!\d)0+(?=\d)/g, "");
const joined = (text: string, between: RegExp): string =>
  /^(?:[1-9]\d*)?$/.test(text) ? text : text.split(between).map(plain).filter(Boolean).join("-");

const doorKey = (address: Address): string =>
  `${joined(address.number, / ?(?:[–—+-]|tot|t\/m|à) ?(?=\d)/)}/${joined(address.box, /[^\p{L}\p{N}]+/u)}`;

const same = (a: Address, b: Address, one: keyof Address, other: keyof Address): boolean =>
  a[one] === b[one] && a[other] === b[other];

/** One line: `Kerkstraat 1 bus 2, 9000 Gent`; the country only where it isn't Belgium. */
export function formatAddress(address: Address, locale = "nl-BE"): string {
  const word = locale.startsWith("fr") ? "bte" : locale.startsWith("nl") ? "bus" : "box";
  const street = [address.street, address.number, address.box === "" ? "" : `${word} ${address.box}`];
  const country = address.country === "BE" || address.country === "" ? "" : formatCountry(address.country, locale);
  return [street, [address.postalCode, address.city], [country]]
    .map((parts) => parts.filter((part) => part !== "").join(" "))
    .filter((part) => part !== "")
    .join(", ");
}

/** What nearly all spellings of one address differ by: `1 bus 2` is `1/2`. */
const withoutBoxWord = (text: unknown): unknown =>
  typeof text === "string" ? text.replace(/(?<=\d) bus (?=\d+,)/, "/") : text;

/** A postal address. The postal code decides on the place, not the name of the municipality or of a part of it. */
export const addressKind: KindDefinition = {
  name: "address",
  isEmpty: (value) => isRecord(value) && parseAddress(value) === null,
  canonical: (value) => {
    const address = parseAddress(value);
    return address === null ? textKey(value) : `${streetKey(address.street)} ${doorKey(address)} ${placeKey(address)}`;
  },
  compare: (template, source) => {
    if (withoutBoxWord(template) === withoutBoxWord(source)) return "cosmetic";
    const [a, b] = [parseAddress(template), parseAddress(source)];
    if (a === null || b === null) return a === b && textKey(template) === textKey(source) ? "cosmetic" : "different";
    const isSamePlace = (a.postalCode !== "" && same(a, b, "postalCode", "country")) || placeKey(a) === placeKey(b);
    const isSameDoor = same(a, b, "number", "box") || doorKey(a) === doorKey(b);
    return isSamePlace && isSameDoor && isSameStreet(a.street, b.street) ? "cosmetic" : "different";
  },
};
