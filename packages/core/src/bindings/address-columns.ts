import type { JsonValue } from "../model/json.ts";
import { formatAddress, parseAddress } from "../values/address.ts";
import { cleanText } from "../values/fold.ts";

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? cleanText(String(value)) : "";
}

/** What a template stores in the fields of an address; numbers where it stores a postal code as one. */
export type Stored = string | number | null | undefined;

/** An address from the two lines of a row: `Teststraat 1` and `9000 Gent`. Null where both are blank. */
export function readLines(line1: Stored, line2: Stored): unknown {
  const lines = { line1: text(line1), line2: text(line2) };
  return lines.line1 === "" && lines.line2 === "" ? null : lines;
}

/** An address in two lines: the street with number and box, the place with its country where that isn't Belgium. */
export function writeLines(value: JsonValue): { readonly line1: string; readonly line2: string } {
  const address = parseAddress(value);
  if (address === null) return { line1: text(value), line2: "" };
  const none = { street: "", number: "", box: "" };
  const place = { ...none, postalCode: address.postalCode, city: address.city, country: address.country };
  return { line1: formatAddress({ ...address, postalCode: "", city: "", country: "" }), line2: formatAddress(place) };
}

/** An address from a street line with postal code, town and country apart. Null where all but the country are blank. */
export function readParts(street: Stored, postalCode: Stored, city: Stored, country: Stored): unknown {
  const parts = { street: text(street), postalCode: text(postalCode), city: text(city), country: text(country) };
  return parts.street + parts.postalCode + parts.city === "" ? null : parts;
}

/** An address with street, number and box in one line. */
export function writeParts(value: JsonValue): {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
} {
  const address = parseAddress(value);
  if (address === null) return { street: text(value), postalCode: "", city: "", country: "" };
  const street = formatAddress({ ...address, postalCode: "", city: "", country: "" });
  return { street, postalCode: address.postalCode, city: address.city, country: address.country };
}
