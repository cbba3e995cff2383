import { cleanText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/**
 * How `1.000` is read, one separator before three digits: as one (`point`; decimal text, such as a record holds,
 * has its decimals there) or as a thousand (`thousands`; for what seldom has three decimals: amounts, counts).
 */
export type LoneSeparator = "point" | "thousands";

/** The usual spelling of an amount: `18.550,00`, `18.550`. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const NUMBER = /^(?:(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*)|(\d*))(?:([.,])(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** Digits with `scale` of them behind the point, as decimal text without needless zeros. */
function decimalText(negative: boolean, digits: string, scale: number): string {
  const whole = scale < 0 ? digits + "0".repeat(-scale) : digits.padStart(scale + 1, "0");
  const point = whole.length - Math.max(scale, 0);
  const before = whole.slice(0, point);
  const left = before.startsWith("0") ? before.replace(/^0+(?=\d)/, "") : before;
  const behind = whole.slice(point);
  const right = behind === "00" ? "" : behind.replace(/0+$/, "");
  const text = right === "" ? left : `${left}.${right}`;
  return negative && text !== "0" ? `-${text}` : text;
}

/** Decimal text times ten to the power of `places`, exactly. */
export function shiftDecimal(decimal: string, places: number): string {
  const negative = decimal.startsWith("-");
  const [left = "", right = ""] = decimal.slice(negative ? 1 : 0).split(".");
  return decimalText(negative, left + right, right.length - places);
}

/** Whether text is digits and separators only, as most numbers are: there is no sign, unit or white space to take off. */
export function isBareNumber(text: string): boolean {
  return /^[\d.,]*\d$/.test(text);
}

function parseUnsigned(text: string, lone: LoneSeparator, negative: boolean): string | null {
  const comma = text.indexOf(",");
  if ((comma > 0 || (lone === "thousands" && !text.startsWith("0"))) && GROUPED.test(text)) {
    const digits = text.replaceAll(".", "");
    return comma < 0
      ? negative
        ? `-${digits}`
        : digits
      : decimalText(negative, digits.replace(",", ""), text.length - comma - 1);
  }
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [, grouped, separator, plain = "", mark, behind = "", power = "0"] = found;
  if (grouped === undefined) {
    return plain + behind === "" ? null : decimalText(negative, plain + behind, behind.length - Number(power));
  }
  if (mark !== undefined) {
    if (mark === separator) return null;
    const digits = grouped.replaceAll(/\D/g, "");
    return decimalText(negative, digits + behind, behind.length - Number(power));
  }
  const parts = grouped.split(/\D/);
  const isPoint = parts.length === 2 && /[.,]/.test(grouped) && (lone === "point" || parts[0] === "0" || power !== "0");
  return decimalText(negative, parts.join(""), (isPoint ? 3 : 0) - Number(power));
}

/**
 * A number as decimal text (`-1250.5`), exactly, however many digits; null where it is none. Reads Belgian, French, English and Swiss
 * spellings, a minus before or behind, and `(1.250,50)` as below zero. Of a number that isn't whole, 15 digits count: all that it surely holds.
 * @example parseDecimal("1.000,50") // "1000.5"
 */
export function parseDecimal(value: unknown, lone: LoneSeparator = "point"): string | null {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return null;
    if (Number.isSafeInteger(value)) return String(value + 0);
    const exact = Number.isInteger(value) ? value : Number(value.toPrecision(15));
    return parseUnsigned(String(Math.abs(exact)), "point", value < 0);
  }
  const text = readShortText(value);
  if (text === null || typeof value === "boolean") return null;
  if (isBareNumber(text)) return parseUnsigned(text, lone, false);
  let rest = cleanText(text)
    .replace(/[−–‒]/g, "-")
    .replace(/[’‘]/g, "'")
    .replace(/[.,] ?(?:-{1,2}|=)$/, "");
  const bracketed = /^\((.*)\)$/.exec(rest)?.[1];
  let negative = bracketed !== undefined;
  rest = bracketed ?? rest;
  const sign = /^([+-])? ?(.*?) ?(-)?$/.exec(rest);
  if (sign === null) return null;
  if (sign[1] === "-" || sign[3] === "-") {
    if (negative || (sign[1] !== undefined && sign[3] !== undefined)) return null;
    negative = true;
  }
  rest = sign[2] ?? "";
  return /^[\d.,]/.test(rest) ? parseUnsigned(rest, lone, negative) : null;
}

/** A number with decimals. */
export const decimalKind: KindDefinition = {
  name: "decimal",
  canonical: (value) => parseDecimal(value) ?? textKey(value),
};
