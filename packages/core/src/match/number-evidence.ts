import { hasCheckDigits } from "../values/belgian-number.ts";
import { enterpriseDigits } from "../values/enterprise-number.ts";

/** What the enterprise numbers of a dossier and a reference say of each other. */
export const NUMBER_LEVELS = [
  "unknown",
  "only-dossier",
  "only-reference",
  "same",
  "mistyped",
  "unreadable",
  "near",
  "other",
] as const;
export type NumberLevel = (typeof NUMBER_LEVELS)[number];

/** An enterprise number as it is compared. */
export interface ComparedNumber {
  /** Ten digits; empty where there is none. */
  readonly digits: string;
  readonly isValid: boolean;
}

const NONE: ComparedNumber = { digits: "", isValid: false };

/** Reads a number in any spelling: dots, `BE`, VAT form, a zero that a spreadsheet has eaten. */
export function readNumber(value: unknown): ComparedNumber {
  if (typeof value !== "string" || value === "") return NONE;
  let digits = enterpriseDigits(value) ?? "";
  if (digits === "") {
    const bare = value.replace(/\D/g, "");
    // Nine digits whose check digits are wrong even with the zero: mistyped as well.
    if (bare.length === 9 && /^(?:[^a-z]|BE|BTW|TVA)*$/i.test(value)) digits = `0${bare}`;
  }
  if (digits === "" || /^0+$/.test(digits)) return NONE;
  return { digits, isValid: /^[01]/.test(digits) && hasCheckDigits(digits) };
}

/** Places at which ten digits differ; two neighbours swapped count once. */
function slips(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < 10; i += 1) {
    if (a[i] === b[i]) continue;
    count += 1;
    if (a[i] === b[i + 1] && a[i + 1] === b[i]) i += 1;
  }
  return count;
}

/** Compares the number of a dossier with that of a reference. Two valid numbers that differ are two companies. */
export function compareNumbers(dossier: ComparedNumber, reference: ComparedNumber): NumberLevel {
  if (dossier.digits === "") return reference.digits === "" ? "unknown" : "only-reference";
  if (reference.digits === "") return "only-dossier";
  if (dossier.digits === reference.digits) return "same";
  const distance = slips(dossier.digits, reference.digits);
  if (dossier.isValid && reference.isValid) {
    return distance <= 2 || dossier.digits.slice(0, 6) === reference.digits.slice(0, 6) ? "near" : "other";
  }
  return distance === 1 ? "mistyped" : "unreadable";
}
