import type { Id } from "../model/ids.ts";
import { bareNumber, belgianDigits, hasCheckDigits } from "./belgian-number.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A Belgian enterprise number: ten digits, 0 or 1 in front, its check digits right. */
export type EnterpriseNumber = Id<"EnterpriseNumber">;

function isEnterpriseNumber(digits: string): digits is EnterpriseNumber {
  return /^[01]\d{9}$/.test(digits) && hasCheckDigits(digits);
}

/** Ten digits whether or not the check digits are right, so that a mistyped number equals itself in another spelling. */
export function enterpriseDigits(value: unknown): string | null {
  const digits = belgianDigits(value);
  if (digits === null) return null;
  // The form before 2005 had nine digits, never 0 or 1 in front.
  if (/^[2-9]\d{8}$/.test(digits) && isEnterpriseNumber(`0${digits}`)) return `0${digits}`;
  return digits.length === 10 ? digits : null;
}

/** An enterprise number in any spelling (dots, `BE`, a label, nine digits of old), or null where it is none. */
export function parseEnterpriseNumber(value: unknown): EnterpriseNumber | null {
  const digits = enterpriseDigits(value);
  return digits !== null && isEnterpriseNumber(digits) ? digits : null;
}

/** `0xxx.xxx.xxx`. */
export function formatEnterpriseNumber(number: EnterpriseNumber): string {
  return number.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1.$2.$3");
}

/** The number under which the enterprise stands in the KBO/BCE. */
export const enterpriseNumberKind: KindDefinition = {
  name: "enterpriseNumber",
  canonical: (value) => enterpriseDigits(value) ?? bareNumber(readShortText(value) ?? textKey(value)),
};
