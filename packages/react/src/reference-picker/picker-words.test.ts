import { afterEach, describe, expect, it, vi } from "vitest";
import { nl } from "../messages/nl/nl.ts";
import { createPresentation } from "../provider/presentation.ts";
import { dossierId } from "../testing/ids.ts";
import { REFERENCES, referenceOf } from "../testing/office.data.ts";
import { activeRowText } from "./active-row-text.ts";
import { optionFacts } from "./option-facts.ts";
import { keptText, searchText, troubleText } from "./picker-message.ts";
import { saysRowsItself } from "./says-rows.ts";
import { NO_SEARCH, type SearchState } from "./search-model.ts";

const words = createPresentation({ languages: [nl], dossierName: (id) => (id === "1042" ? "Peeters (oud)" : null) });
const { messages, formats } = words;
const FOUND: SearchState = { ...NO_SEARCH, text: "pee", answered: "pee", rows: REFERENCES, total: 1234 };
const request = (cursor: string | null) => ({ text: "pee", cursor, delayMs: 0 });
const cause = (code: "OFFLINE" | "PACKAGE_UNREACHABLE") => ({ code, correlationId: null, retryAfter: null });

describe("what is said of a search", () => {
  it.each([
    ["1.234 referenties gevonden", FOUND],
    ["Meer dan 3 referenties gevonden", { ...FOUND, total: null }],
    ["Er wordt gezocht", { ...FOUND, request: request(null) }],
    ["Meer wordt geladen", { ...FOUND, request: request("50") }],
    ["Er wordt gezocht", NO_SEARCH],
    ['Geen referentie gevonden voor "pee".', { ...FOUND, rows: [], total: 0 }],
  ])("%s", (text, state) => {
    expect(searchText(state, messages.picker)).toBe(text);
  });

  it("that the list is from before, and when it was read", () => {
    const kept = { listedAt: "2026-11-23T15:02:00.000Z", code: "PACKAGE_UNREACHABLE" } as const;
    expect(keptText({ ...FOUND, kept }, messages.picker, formats)).toBe(
      "Lijst van 23 november 2026 om 16:02: het pakket antwoordt nu niet.",
    );
    expect(keptText(FOUND, messages.picker, formats)).toBeNull();
  });

  it("why it failed, and what still stands below", () => {
    const failed = { ...FOUND, text: "peet", cause: cause("PACKAGE_UNREACHABLE") };
    expect(troubleText(failed, messages)).toEqual({
      what: "De server van het kantoor antwoordt niet",
      next: 'Hieronder staat nog wat voor "pee" gevonden werd.',
    });
    expect(troubleText({ ...NO_SEARCH, cause: cause("OFFLINE") }, messages)).toEqual({
      what: "U bent offline. Zoeken kan zodra u weer online bent.",
      next: "Typ verder of probeer het opnieuw.",
    });
    expect(troubleText(FOUND, messages)).toBeNull();
  });
});

describe("the second line of a row", () => {
  it("names the dossier that the client has already as the host does, else by its id", () => {
    const linkedTo = [dossierId("1042"), dossierId("d7")];
    expect(optionFacts(referenceOf("1", "Peeters", { linkedTo }), words)).toBe(
      "0999.123.457 · 9000 Gent · BV · Al gekoppeld aan dossiers Peeters (oud) en d7",
    );
  });

  it("says that a client is no longer active, or why he can't be linked and nothing else", () => {
    expect(optionFacts(referenceOf("1", "Peeters", { active: false }), words)).toContain("Niet meer actief");
    const linkable = { reason: "inactive" } as const;
    expect(optionFacts(referenceOf("1", "Peeters", { active: false, linkable }), words)).toBe(
      "Kan niet gekoppeld worden, want deze klant is niet meer actief in het pakket",
    );
  });
});

describe("the active row aloud", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is said for screen readers of Apple alone", () => {
    expect(["MacIntel", "iPhone", "iPad"].map(saysRowsItself)).toEqual([false, false, false]);
    expect(["Win32", "Linux x86_64", ""].map(saysRowsItself)).toEqual([true, true, true]);
  });

  it("has its name, its facts, that it is chosen, and its place in the whole list", () => {
    vi.stubGlobal("navigator", { platform: "MacIntel" });
    const [first = null] = REFERENCES;
    expect(activeRowText(FOUND, 0, first, words)).toBe(
      "Bakkerij Peeters, 0999.123.457 · 9000 Gent · BV, gekozen, 1 van 1.234",
    );
    expect(activeRowText({ ...FOUND, total: null }, 1, first, words)).toMatch(/^Peeters Holding, .*NV, 2$/);
    expect(activeRowText(FOUND, -1, first, words)).toBeNull();
    vi.stubGlobal("navigator", { platform: "Win32" });
    expect(activeRowText(FOUND, 0, first, words)).toBeNull();
  });
});
