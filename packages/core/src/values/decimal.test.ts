import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { parseDecimal, shiftDecimal } from "./decimal.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["1e3", 1000],
  [0.30000000000000004, "0,3"],
  ["1 000", "1.000,00"],
  ["- 5", -5],
  ["5-", -5],
  ["(5)", -5],
  [".5", "0,5"],
  ["5,", "5"],
  ["1 000.50", "1000,5"],
  ["1’000,5", 1000.5],
  ["12345678901234567890,10", "12345678901234567890.1"],
  ["-0", "0"],
  ["1\u202f000,5", 1000.5],
  [1e21, "1000000000000000000000"],
  ["1.234.567", 1234567],
  ["1,234,567", 1234567],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["1.0005", "10005"],
  ["0,1", "0,10000000000000000001"],
  ["1.00.000", "100000"],
  ["12a", "12"],
  ["1,5", "1.50.0"],
];

describe("Decimals", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("decimal", a, b)).toBe("cosmetic");
    expect(compareValues("decimal", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("decimal", a, b)).toBe("different");
  });

  it("keep every digit, more than a double can", () => {
    expect(parseDecimal("12.345.678.901.234.567.890,123456789")).toBe("12345678901234567890.123456789");
    expect(compareValues("decimal", 9007199254740993n, "9007199254740992")).toBe("different");
  });

  it("have their decimals behind a lone separator, unless thousands are asked for", () => {
    expect(parseDecimal("1.125")).toBe("1.125");
    expect(parseDecimal("1,125")).toBe("1.125");
    expect(parseDecimal("1.125", "thousands")).toBe("1125");
    expect(parseDecimal("0.125", "thousands")).toBe("0.125");
  });

  it("are null for what is no number", () => {
    for (const value of ["", "a", "1 2", "--5", "(-5)", Number.NaN, Number.POSITIVE_INFINITY, true, null, {}]) {
      expect(parseDecimal(value)).toBeNull();
    }
  });

  it("shift by powers of ten, exactly", () => {
    expect(shiftDecimal("-0.005", 2)).toBe("-0.5");
    expect(shiftDecimal("250", -1)).toBe("25");
    expect(shiftDecimal("1.5", 3)).toBe("1500");
  });
});
