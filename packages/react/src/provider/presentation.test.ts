import { afterEach, describe, expect, it, vi } from "vitest";
import { fr } from "../messages/fr/fr.ts";
import { nl } from "../messages/nl/nl.ts";
import { createPresentation, type PresentationOptions } from "./presentation.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const warned = (): ReturnType<typeof vi.spyOn> => vi.spyOn(console, "error").mockImplementation(() => undefined);

describe("the languages of a page", () => {
  it("are spoken as the locale says, the first where it says nothing", () => {
    expect(createPresentation({ languages: [nl, fr], locale: "fr-BE" }).messages.common.cancel).toBe("Annuler");
    const { messages, locale } = createPresentation({ languages: [fr, nl] });
    expect([messages.common.cancel, locale.tag]).toEqual(["Annuler", "fr-BE"]);
  });

  it("fall back on the first, with its own dates, and say once in development what to add", () => {
    const warnings = warned();
    const spoken = [1, 2].map(() => createPresentation({ languages: [nl, fr], locale: "sv-SE" }));
    expect(spoken.map(({ locale }) => locale.tag)).toEqual(["nl-BE", "nl-BE"]);
    expect(warnings).toHaveBeenCalledOnce();
    expect(warnings).toHaveBeenCalledWith(expect.stringContaining("(nl, fr)"));
    expect(warnings).toHaveBeenCalledWith(expect.stringContaining('"sv-SE"'));
  });

  it("fall back without a word in production", () => {
    vi.stubEnv("NODE_ENV", "production");
    const warnings = warned();
    expect(createPresentation({ languages: [nl], locale: "da-DK" }).locale.tag).toBe("nl-BE");
    expect(warnings).not.toHaveBeenCalled();
  });

  it("can't be none: the error says what to write", () => {
    const { languages: _none, ...without }: PresentationOptions = { languages: [nl] };
    // What a host in JavaScript may do.
    expect(() => Reflect.apply(createPresentation, undefined, [without])).toThrow(/languages=\{\[nl\]\}/);
    expect(() => Reflect.apply(createPresentation, undefined, [{ languages: [] }])).toThrow(/import \{ nl \}/);
  });
});
