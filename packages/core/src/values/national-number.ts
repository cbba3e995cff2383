import type { Id } from "../model/ids.ts";
import { bareNumber, belgianDigits, hasCheckDigits } from "./belgian-number.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A Belgian national register or BIS number: eleven digits, its check digits right. */
export type NationalNumber = Id<"NationalNumber">;

/** Month as registered: 0 to 12; for BIS 20 more (sex unknown) or 40 more. 0 is an unknown month. */
const month = (digits: string): number => Number(digits.slice(2, 4));

function isNationalNumber(digits: string): digits is NationalNumber {
  if (!/^\d{11}$/.test(digits) || Number(digits.slice(4, 6)) > 31) return false;
  if (month(digits) % 20 > 12 || month(digits) > 52) return false;
  // Born from 2000 on, the check digits are those of the number with a 2 in front.
  return hasCheckDigits(digits) || hasCheckDigits(digits, "2");
}

function nationalDigits(value: unknown): string | null {
  const digits = belgianDigits(value);
  if (digits === null) return null;
  // A number, unlike text, has lost the zeros in front.
  return typeof value === "number" ? digits.padStart(11, "0") : digits;
}

/** A national register number or BIS number in any spelling, or null where it is none. */
export function parseNationalNumber(value: unknown): NationalNumber | null {
  const digits = nationalDigits(value);
  return digits !== null && isNationalNumber(digits) ? digits : null;
}

/** Whether it is a BIS number: of someone who isn't in the national register, with 20 or 40 added to the month. */
export function isBisNumber(number: NationalNumber): boolean {
  return month(number) >= 20;
}

/** `YY.MM.DD-XXX.CC`. */
export function formatNationalNumber(number: NationalNumber): string {
  return number.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, "$1.$2.$3-$4.$5");
}

/** The number of a person in the national register, or the BIS register. */
export const nationalNumberKind: KindDefinition = {
  name: "nationalNumber",
  canonical: (value) => nationalDigits(value) ?? bareNumber(readShortText(value) ?? textKey(value)),
};
