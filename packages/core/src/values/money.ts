import { parseDecimal } from "./decimal.ts";
import { cleanText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { formatDigits, safeLocale } from "./number-format.ts";
import { isRecord, readField, readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** An amount: decimal text and an ISO 4217 code. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  EURO: "EUR",
  EUROS: "EUR",
  $: "USD",
  US$: "USD",
  "£": "GBP",
  "¥": "JPY",
  FR: "CHF",
  SFR: "CHF",
};

const CURRENCY = /(?:€|£|¥|(?:us)?\$|\b(?:euros?|s?fr\.?|[a-z]{3})(?![a-z]))/i;

/** An amount from text, a number or `{ amount, currency }`; euro where nothing else is said. Null where it is none. */
export function parseMoney(value: unknown): Money | null {
  if (isRecord(value)) {
    const amount = parseDecimal(Reflect.get(value, "amount"), "thousands");
    const currency = readField(value, "currency").trim().toUpperCase();
    return amount === null ? null : { amount, currency: SIGNS[currency] ?? (currency === "" ? "EUR" : currency) };
  }
  const text = readShortText(value);
  if (text === null) return null;
  if (typeof value !== "string") {
    const amount = parseDecimal(value);
    return amount === null ? null : { amount, currency: "EUR" };
  }
  const clean = cleanText(text);
  const found = CURRENCY.exec(clean)?.[0];
  const bare = found === undefined ? clean : clean.replace(found, " ");
  const amount = parseDecimal(bare.replace(/([+−-]) +(?=[\d(])/, "$1"), "thousands");
  if (amount === null) return null;
  const sign = found?.toUpperCase().replace(".", "");
  return { amount, currency: sign === undefined ? "EUR" : (SIGNS[sign] ?? sign) };
}

/** An amount for people to read, every digit kept, at least two decimals. */
export function formatMoney(money: Money, locale = "nl-BE"): string {
  const negative = money.amount.startsWith("-");
  const digits = formatDigits(negative ? money.amount.slice(1) : money.amount, locale, 2);
  const currency = /^[A-Z]{3}$/.test(money.currency) ? money.currency : "EUR";
  return new Intl.NumberFormat(safeLocale(locale), { style: "currency", currency, minimumFractionDigits: 2 })
    .formatToParts(negative ? -1 : 1)
    .filter((part) => part.type !== "decimal" && part.type !== "fraction")
    .map((part) => (part.type === "integer" ? digits : part.value))
    .join("");
}

/** An amount of money. */
export const moneyKind: KindDefinition = {
  name: "money",
  canonical: (value) => {
    const money = parseMoney(value);
    return money === null ? textKey(value) : `${money.amount} ${money.currency}`;
  },
  format: (value, locale) => {
    const money = parseMoney(value);
    return money === null ? textKey(value) : formatMoney(money, locale);
  },
};
