import { describe, expect, it } from "vitest";
import { CATALOGUES, LANGUAGES } from "../testing/catalogues.ts";
import { nl } from "./nl/nl.ts";
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
  ])("answers %s with words of %s and dates of %s", (wanted, language, tag) => {
    const found = resolveLocale(wanted, LANGUAGES);
    expect([found?.language.code, found?.tag]).toEqual([language, tag]);
  });

  it("takes the first of several wishes that is offered", () => {
    expect(resolveLocale(["it-BE", "en-GB", "nl"], LANGUAGES)?.tag).toBe("en-GB");
  });

  it.each(["it-BE", "", "not a tag"])(
    "answers none for %j, and for a language that the host did not give",
    (wanted) => {
      expect(resolveLocale(wanted, LANGUAGES)).toBeNull();
      expect(resolveLocale("fr-BE", [nl])).toBeNull();
    },
  );
});

describe("a host's own words", () => {
  it("take the place of ours one by one", () => {
    const mine = withOverrides(CATALOGUES.nl, { tab: { heading: "Klantgegevens" } });
    expect(mine.tab.heading).toBe("Klantgegevens");
    expect(mine.tab.save).toBe(CATALOGUES.nl.tab.save);
    expect(mine.bar).toEqual(CATALOGUES.nl.bar);
  });
});
