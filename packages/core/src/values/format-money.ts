import type { Money } from "./money.ts";
import { formatDigits, safeLocale } from "./number-format.ts";

/** An amount for people to read, every digit kept, at least two decimals. */
export function formatMoney({ amount, currency }: Money, locale = "nl-BE"): string {
  const negative = amount.startsWith("-");
  const digits = formatDigits(negative ? amount.slice(1) : amount, locale, 2);
  if (!/^[A-Z]{3}$/.test(currency)) return `${negative ? "-" : ""}${digits} ${currency}`;
  return new Intl.NumberFormat(safeLocale(locale), { style: "currency", currency, minimumFractionDigits: 2 })
    .formatToParts(negative ? -1 : 1)
    .filter((part) => part.type !== "decimal" && part.type !== "fraction")
    .map((part) => (part.type === "integer" ? digits : part.value))
    .join("");
}
