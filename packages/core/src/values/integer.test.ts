import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { parseInteger } from "./integer.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["1,000", 1000],
  ["250 stemmen", 250],
  ["1.000 aandelen", "1000"],
  ["100 parts sociales", 100],
  ["250 Aktien", "250"],
  ["+250", 250],
  ["250.0", 250],
  ["1.000.000", "1000000"],
  ["1'000", 1000],
  ["250 shares", 250],
  ["250 actions", "250"],
  ["250 st.", "250"],
  ["2.500,00", 2500],
  [250, "250"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["250 A", "250"],
  ["250 duizend", "250"],
  ["12 jaar", "12 maanden"],
  ["1.000", 1],
  ["250", "250,1"],
  ["1000", "1001"],
];

describe("Counts", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("integer", a, b)).toBe("cosmetic");
    expect(compareValues("integer", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("integer", a, b)).toBe("different");
  });

  it("are read with thousands, and keep a fraction that shouldn't be there", () => {
    expect(parseInteger("1.000")).toBe("1000");
    expect(parseInteger("250,5")).toBe("250.5");
    expect(parseInteger("veel")).toBeNull();
  });
});
