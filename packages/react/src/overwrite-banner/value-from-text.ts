import type { FieldKind } from "@adminsync/core/compare";
import type { JsonValue } from "@adminsync/core/model";
import {
  cleanText,
  parseAddress,
  parseCountry,
  parseDate,
  parseDecimal,
  parseEnterpriseNumber,
  parseInteger,
  parseLanguage,
  parseMoney,
  parseNationalNumber,
  parsePercentage,
  parseVatNumber,
  type ValueKind,
} from "@adminsync/core/values";

type Read = (text: string) => JsonValue | undefined;

/** What is read keeps the spelling that a record has where the template stores that; else the user's own. */
const READ: Readonly<Partial<Record<ValueKind, Read>>> = {
  date: (text) => parseDate(text) ?? undefined,
  integer: (text) => parseInteger(text) ?? undefined,
  decimal: (text) => parseDecimal(text, "thousands") ?? undefined,
  percentage: (text) => parsePercentage(text) ?? undefined,
  country: (text) => parseCountry(text) ?? undefined,
  language: (text) => parseLanguage(text) ?? undefined,
  money: (text) => (parseMoney(text) === null ? undefined : text),
  enterpriseNumber: (text) => (parseEnterpriseNumber(text) === null ? undefined : text),
  vatNumber: (text) => (parseVatNumber(text) === null ? undefined : text),
  nationalNumber: (text) => (parseNationalNumber(text) === null ? undefined : text),
  address: (text) => {
    const address = parseAddress(text);
    return address === null ? text : { ...address };
  },
};

/** What a user typed, as a value of a field; null where he emptied it, undefined where it can't be read as its kind. */
export function valueFromText(kind: FieldKind, text: string): JsonValue | undefined {
  const typed = cleanText(text);
  if (typed === "") return null;
  const read = typeof kind === "string" && kind !== "partyName" && kind !== "key" ? READ[kind] : undefined;
  return read === undefined ? typed : read(typed);
}
