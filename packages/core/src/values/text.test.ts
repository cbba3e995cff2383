import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";

const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["a\u200bb", "ab"],
  ["a\u00a0b", "a b"],
  ["a\tb", "a b"],
  ["é", "e\u0301"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["a", "b"],
  ["é", "e"],
  ["12", "1 2"],
];

describe("Free text", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("text", a, b)).toBe("cosmetic");
    expect(compareValues("text", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("text", a, b)).toBe("different");
  });

  it("counts capitals, accents and every letter", () => {
    expect(compareValues("text", "Niet statutair", "niet statutair")).toBe("different");
  });
});
