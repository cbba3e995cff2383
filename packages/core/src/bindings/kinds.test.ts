import { describe, expect, test } from "vitest";
import { compareValues } from "../values/compare-values.ts";
import { tick } from "./tick.ts";
import { town } from "./town.ts";
import { mandateFunction, ownership } from "./word-kind.ts";

describe("a tick", () => {
  test.each([true, "true", "x", "X", "1", 1, "ja"])("is ticked: %j", (stored) => {
    expect(compareValues(tick, stored, true)).toMatch(/same|cosmetic/);
    expect(compareValues(tick, stored, false)).toBe("different");
  });

  test.each([false, "false", "", " ", "0", 0, "nee", "Non", null, undefined])("is not ticked: %j", (stored) => {
    expect(compareValues(tick, stored, false)).toBe("same");
    expect(compareValues(tick, stored, true)).toBe("different");
  });
});

describe("a town", () => {
  test.each([
    ["Gent", "gent", "cosmetic"],
    ["Gent", "Gent", "same"],
    ["Gent", "Aalst", "different"],
  ] as const)("%s is to %s: %s", (a, b, expected) => {
    expect(compareValues(town, a, b)).toBe(expected);
  });
});

describe("words of four languages", () => {
  test.each([
    ["Bestuurder", "administrateur", "cosmetic"],
    ["Administrateur délégué", "gedelegeerd bestuurder", "cosmetic"],
    ["bestuurder", "gedelegeerd bestuurder", "different"],
    ["Zaakvoerder", "gérant", "cosmetic"],
    ["Erebestuurder", "erebestuurder", "cosmetic"],
    ["Erebestuurder", "bestuurder", "different"],
  ] as const)("%s is to %s: %s", (a, b, expected) => {
    expect(compareValues(mandateFunction, a, b)).toBe(expected);
  });

  test("tell kinds of ownership apart", () => {
    expect(compareValues(ownership, "Vruchtgebruik", "usufruct")).toBe("cosmetic");
    expect(compareValues(ownership, "naakte eigendom", "nue-propriété")).toBe("cosmetic");
    expect(compareValues(ownership, "volle eigendom", "bare")).toBe("different");
  });
});
