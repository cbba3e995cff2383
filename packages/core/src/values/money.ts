import { isBareNumber, parseDecimal } from "./decimal.ts";
import { cleanText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { isRecord, readField, readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** An amount: decimal text and an ISO 4217 code. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  EUR: "EUR",
  $: "USD",
  US$: "USD",
  "£": "GBP",
  "¥": "JPY",
  FR: "CHF",
  SFR: "CHF",
};

const currencyOf = (sign: string): string => {
  const bare = sign
    .trim()
    .toUpperCase()
    .replace(/(?<=EUR)OS?$|\.$/, "");
  return bare === "" ? "EUR" : (SIGNS[bare] ?? bare);
};

const CURRENCY = /(?:€|£|¥|(?:us)?\$|(?<![a-z])(?:euros?|s?fr\.?|[a-z]{3})(?![a-z]))/i;

/** An amount from text, a number or `{ amount, currency }`; euro where nothing else is said. Null where it is none. */
export function parseMoney(value: unknown): Money | null {
  if (isRecord(value)) {
    const amount = parseDecimal(Reflect.get(value, "amount"), "thousands");
    return amount === null ? null : { amount, currency: currencyOf(readField(value, "currency")) };
  }
  const text = readShortText(value);
  if (text === null) return null;
  if (isBareNumber(text)) {
    const amount = parseDecimal(value, "thousands");
    return amount === null ? null : { amount, currency: "EUR" };
  }
  const clean = cleanText(text);
  const found = CURRENCY.exec(clean)?.[0] ?? "";
  const bare = clean.replace(found, " ").replace(/([+−-]) +(?=[\d(])/, "$1");
  const amount = parseDecimal(typeof value === "string" ? bare : value, "thousands");
  return amount === null ? null : { amount, currency: currencyOf(found) };
}

/** An amount of money. */
export const moneyKind: KindDefinition = {
  name: "money",
  canonical: (value) => {
    const money = parseMoney(value);
    return money === null ? textKey(value) : `${money.amount} ${money.currency}`;
  },
};
