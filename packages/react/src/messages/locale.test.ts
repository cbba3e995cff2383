import { describe, expect, it } from "vitest";
import { CATALOGUES } from "./catalogues.ts";
import { resolveLocale } from "./locale.ts";
import { withOverrides } from "./override.ts";

describe("resolveLocale", () => {
  it.each([
    ["nl-BE", "nl", "nl-BE"],
    ["nl_NL", "nl", "nl-NL"],
    ["NL", "nl", "nl-BE"],
    ["en", "en", "en-BE"],
    ["en-US", "en", "en-US"],
    ["fr", "fr", "fr-BE"],
    ["fr_LU", "fr", "fr-LU"],
    ["de-BE", "de", "de-BE"],
    ["it-BE", "nl", "nl-BE"],
    ["", "nl", "nl-BE"],
    ["not a tag", "nl", "nl-BE"],
  ])("answers %s with words of %s and dates of %s", (wanted, language, tag) => {
    expect(resolveLocale(wanted)).toEqual({ language, tag });
  });

  it("takes the first of several wishes that is offered", () => {
    expect(resolveLocale(["it-BE", "en-GB", "nl"])).toEqual({ language: "en", tag: "en-GB" });
  });

  it("falls back on the language that the host names", () => {
    expect(resolveLocale("pl-PL", "en").language).toBe("en");
  });
});

describe("a host's own words", () => {
  it("take the place of ours one by one", () => {
    const mine = withOverrides(CATALOGUES.nl, { tab: { heading: "Klantgegevens" } });
    expect(mine.tab.heading).toBe("Klantgegevens");
    expect(mine.tab.save).toBe(CATALOGUES.nl.tab.save);
    expect(mine.bar).toEqual(CATALOGUES.nl.bar);
  });
});
