import type { Address } from "../model/address.ts";
import type { RecordPath } from "../model/coverage.ts";
import { parseCountry } from "../values/country.ts";
import { parseDecimal } from "../values/decimal.ts";
import { parseInteger } from "../values/integer.ts";
import { parseLanguage } from "../values/language.ts";
import { tidyText } from "./tidy.ts";
import type { Written, WrittenAddress } from "./written.ts";

/** Reads one value: absent where it is blank; where it can't be read absent too, and its path is remembered. */
export type Reader = (path: RecordPath, parse: (value: Written) => string | null, value: Written) => string | undefined;

/** A reader that puts the paths of what it can't read in a set. */
export function readerOf(unreadable: Set<RecordPath>): Reader {
  return (path, parse, value) => {
    if (textOf(value) === "") return undefined;
    const parsed = parse(value);
    if (parsed === null) unreadable.add(path);
    return parsed ?? undefined;
  };
}

/** The text that was written, tidy; empty where there is none. */
export function textOf(value: Written): string {
  return value === null || value === undefined ? "" : tidyText(String(value));
}

/** A number that counts something, so not below zero, as decimal text; `1.000` in text is a thousand. */
export function parseCount(value: Written): string | null {
  return storable(parseInteger(value));
}

/** A percentage as decimal text, such as `12.5`; a sign behind it is let be. */
export function parsePercent(value: Written): string | null {
  return storable(parseDecimal(typeof value === "string" ? value.replace(/ *% *$/, "") : value));
}

function storable(decimal: string | null): string | null {
  return decimal !== null && /^\d{1,30}(\.\d{1,20})?$/.test(decimal) ? decimal : null;
}

/** The two letters of a language. */
export function parseLanguageCode(value: Written): string | null {
  const code = parseLanguage(value);
  return code !== null && /^[a-z]{2}$/.test(code) ? code : null;
}

/** Eleven digits; whether the check digits are right is not asked, as with enterprise numbers. */
export function nationalDigits(value: Written): string | null {
  const digits = textOf(value).replaceAll(/[ .\-/]/g, "");
  return /^\d{11}$/.test(digits) ? digits : null;
}

/** An address by its parts; a country that isn't recognised is not known. */
export function readAddress(written: WrittenAddress | null | undefined): Address | undefined {
  if (written === null || written === undefined) return undefined;
  return {
    street: textOf(written.street),
    number: textOf(written.number),
    box: textOf(written.box),
    postalCode: textOf(written.postalCode),
    city: textOf(written.city),
    country: parseCountry(written.country) ?? "",
  };
}
