import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { formatMoney } from "./format-money.ts";
import { parseMoney } from "./money.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["€ 1.000", "1000"],
  ["1.000 euro", 1000],
  ["EUR 1.000,50", "1000.50 €"],
  ["$ 5", "USD 5"],
  ["-€ 5", -5],
  ["€ (1.250,50)", -1250.5],
  ["(1.250,50) EUR", -1250.5],
  ["€ 1.250,50-", -1250.5],
  ["€1.000,-", "1000"],
  ["1.000,00 Euro", "€1,000.00"],
  ["£5", "5 GBP"],
  ["1 000,50 €", 1000.5],
  ["EUR1000", 1000],
  ["1.000.000 EUR", 1000000],
  ["- 1.250,50 €", -1250.5],
  ["€ −1.250,50", -1250.5],
  ["18.550,--", 18550],
  ["18.550,00 €", "18 550"],
  ["CHF 5", "5 CHF"],
  ["1000 eur", 1000],
  [{ amount: 5, currency: "EUR" }, "5"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["5 CHF", "5 EUR"],
  ["$5", "£5"],
  ["5 k€", "5 €"],
  ["5", "5 USD"],
  ["5 JPY", "5 EUR"],
  ["1,5 miljoen", "1,5"],
  ["€ 5", "€ 50"],
];

describe("Amounts", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("money", a, b)).toBe("cosmetic");
    expect(compareValues("money", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("money", a, b)).toBe("different");
  });

  it("carry their currency, euro by default", () => {
    expect(parseMoney("1.000,50 CHF")).toEqual({ amount: "1000.5", currency: "CHF" });
    expect(parseMoney(1000.5)).toEqual({ amount: "1000.5", currency: "EUR" });
    expect(parseMoney("onbekend")).toBeNull();
  });

  it("are written with every digit", () => {
    const spaced = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");
    expect(spaced(formatMoney({ amount: "1000.5", currency: "EUR" }))).toBe("€ 1.000,50");
    expect(spaced(formatMoney({ amount: "1000.555", currency: "EUR" }, "fr-BE"))).toBe("1 000,555 €");
    expect(parseMoney(formatMoney({ amount: "-12345678901234567890.01", currency: "EUR" }))?.amount).toBe(
      "-12345678901234567890.01",
    );
  });
});
