import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { formatLanguage, parseLanguage } from "./language.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["N", "nl"],
  ["F", "Frans"],
  ["Vlaams", "nl"],
  ["Flemish", "Dutch"],
  ["nl_BE", "nl"],
  ["Nederlands (België)", "nl"],
  ["NLD", "dut"],
  ["fre", "fra"],
  ["ger", "de"],
  ["Deutsch", "Allemand"],
  ["Spaans", "es"],
  ["Italiaans", "ita"],
  ["FR-BE", "français"],
  ["Néerlandais", "Niederländisch"],
  ["Engels", "English"],
  ["nederlandstalig", "nl"],
  ["francophone", "fr"],
  ["Franstalig", "fr"],
  ["Duitstalig", "de"],
  ["Portuguese", "pt"],
  ["Pools", "pl"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["nl", "nn"],
  ["no", "nl"],
  ["E", "F"],
  ["da", "de"],
  ["Frysk", "Frans"],
  ["et", "en"],
];

describe("Languages", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("language", a, b)).toBe("cosmetic");
    expect(compareValues("language", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("language", a, b)).toBe("different");
  });

  it("are read into their codes and written in a language", () => {
    expect(parseLanguage("Duits")).toBe("de");
    expect(parseLanguage("klinkerig")).toBeNull();
    expect(formatLanguage("nl", "fr-BE")).toBe("néerlandais");
  });
});
