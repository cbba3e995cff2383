import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { parsePercentage } from "./percentage.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["25 pct", "25%"],
  ["25 pct.", "25%"],
  ["25 p.c.", "25 %"],
  ["25 percent", "25 %"],
  ["25 pour cent", "25%"],
  ["25 Prozent", "25%"],
  ["33,33 %", "33.33%"],
  ["250 promille", "25%"],
  ["5 ‰", "0,5 %"],
  ["25", "25 %"],
  ["% 25", "25 %"],
  ["+25 %", "25 %"],
  ["-25 %", "−25%"],
  ["25 %", "25 ％"],
  ["0025 %", "25 %"],
  ["25 procent", "25 percent"],
  ["25 pourcent", "25 %"],
  ["25 pourcents", "25 %"],
  ["25 v.H.", "25 %"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["25 %", "25 ‰"],
  ["33,33 %", "33,333 %"],
  ["25 %", "-25 %"],
];

describe("Percentages", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("percentage", a, b)).toBe("cosmetic");
    expect(compareValues("percentage", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("percentage", a, b)).toBe("different");
  });

  it("are bare numbers of a hundred, or of one where that is said", () => {
    expect(parsePercentage(25)).toBe("25");
    expect(parsePercentage(0.07, "fraction")).toBe("7");
    expect(compareValues("percentage", "25 %", 25, { numbers: "fraction" })).toBe("different");
    expect(compareValues("percentage", "25 %", 0.25, { numbers: "fraction" })).toBe("cosmetic");
  });
});
