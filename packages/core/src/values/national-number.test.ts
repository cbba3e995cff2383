import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { formatNationalNumber, isBisNumber, parseNationalNumber } from "./national-number.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["INSZ 62.04.03-951.95", "62040395195"],
  ["NISS: 62.04.03-951.95", "62040395195"],
  ["Rijksregisternr. 62.04.03-951.95", "62040395195"],
  ["62.04.03-951-95", "62040395195"],
  ["NN 62.04.03 951.95", "62040395195"],
  ["62/04/03-951.95", "62040395195"],
  ["RRN 62040395195", "62.04.03-951.95"],
  ["BIS 62440395184", "62.44.03-951.84"],
  [1071995727, "01.07.19-957.27"],
  ["62.04.03\u2011951.95", "62040395195"],
  ["N° national 62.04.03-951.95", "62040395195"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [["62.04.03-951.95", "62.04.03-951.9"]];

describe("National numbers", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("nationalNumber", a, b)).toBe("cosmetic");
    expect(compareValues("nationalNumber", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("nationalNumber", a, b)).toBe("different");
  });

  it("have right check digits in either century, and may be BIS numbers", () => {
    for (const real of ["85.07.30-033.28", "17.07.30-033.84"]) {
      const number = parseNationalNumber(real);
      expect(number === null ? "" : formatNationalNumber(number)).toBe(real);
      expect(number !== null && isBisNumber(number)).toBe(false);
    }
    for (const bis of ["98.47.28-997.65", "01.49.07-001.85"]) {
      const number = parseNationalNumber(bis);
      expect(number !== null && isBisNumber(number)).toBe(true);
    }
    for (const wrong of ["85.07.30-033.29", "85.07.30-033.2", "85.17.30-033.28", null, {}]) {
      expect(parseNationalNumber(wrong)).toBeNull();
    }
  });
});
