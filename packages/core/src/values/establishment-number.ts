import type { Id } from "../model/ids.ts";
import { bareNumber, belgianDigits, hasCheckDigits } from "./belgian-number.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** A Belgian establishment unit number: ten digits, 2 to 8 in front, its check digits right. */
export type EstablishmentNumber = Id<"EstablishmentNumber">;

function isEstablishmentNumber(digits: string): digits is EstablishmentNumber {
  return /^[2-8]\d{9}$/.test(digits) && hasCheckDigits(digits);
}

/** An establishment unit number in any spelling, or null where it is none. */
export function parseEstablishmentNumber(value: unknown): EstablishmentNumber | null {
  const digits = belgianDigits(value);
  return digits !== null && isEstablishmentNumber(digits) ? digits : null;
}

/** `x.xxx.xxx.xxx`. */
export function formatEstablishmentNumber(number: EstablishmentNumber): string {
  return number.replace(/^(\d)(\d{3})(\d{3})(\d{3})$/, "$1.$2.$3.$4");
}

/** The number of an establishment unit in the KBO/BCE. */
export const establishmentNumberKind: KindDefinition = {
  name: "establishmentNumber",
  canonical: (value) => belgianDigits(value) ?? bareNumber(readShortText(value) ?? textKey(value)),
};
