import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { formatVatNumber, parseVatNumber } from "./vat-number.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["BTW BE 0403.112.006", "BE0403112006"],
  ["BTW NL001234567B01", "NL001234567B01"],
  ["FR 12 345 678 901", "FR12345678901"],
  ["EL123456789", "GR 123456789"],
  ["BE403112006", "BE0403112006"],
  ["TVA: LU 12345678", "LU12345678"],
  ["BTW-nr. BE0403.112.006", "BE0403112006"],
  ["403.112.006", "BE0403112006"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["LU12345678", "BE0403112006"],
  ["FR12345678901", "FR12345678902"],
];

describe("VAT numbers", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("vatNumber", a, b)).toBe("cosmetic");
    expect(compareValues("vatNumber", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("vatNumber", a, b)).toBe("different");
  });

  it("are Belgian without a country, and foreign as they come", () => {
    expect(parseVatNumber("403.019.261")).toBe("BE0403019261");
    expect(parseVatNumber("NL 0012.34.567.B.01")).toBe("NL001234567B01");
    expect(parseVatNumber("BE 0403.019.262")).toBeNull();
    const number = parseVatNumber("BE0403019261");
    expect(number === null ? "" : formatVatNumber(number)).toBe("BE 0403.019.261");
  });
});
