import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { formatCountry, parseCountry } from "./country.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["Turkije", "TR"],
  ["Turkey", "Türkiye"],
  ["Verenigde Staten", "US"],
  ["USA", "États-Unis"],
  ["U.S.A.", "US"],
  ["Verenigd Koninkrijk", "UK"],
  ["Great Britain", "GB"],
  ["Tsjechië", "Czech Republic"],
  ["CZE", "Tschechien"],
  ["Zwitserland", "CHE"],
  ["DNK", "Denemarken"],
  ["POL", "Pologne"],
  ["PRT", "Portugal"],
  ["IRL", "Ierland"],
  ["SWE", "Schweden"],
  ["UKR", "Oekraïne"],
  ["Groothertogdom Luxemburg", "LU"],
  ["Bondsrepubliek Duitsland", "DE"],
  ["République française", "FR"],
  ["Royaume de Belgique", "België"],
  ["Königreich Belgien", "BE"],
  ["Kingdom of the Netherlands", "NL"],
  ["Republic of Ireland", "IE"],
  ["Koninkrijk der Nederlanden", "NL"],
  ["Griekenland", "GR"],
  ["EL", "GR"],
  ["GRC", "Grèce"],
  ["B", "BE"],
  ["BELGIË", "belgie"],
  ["Holland", "NL"],
  ["Slowakei", "SVK"],
  ["Grossbritannien", "UK"],
  ["Schweiz", "Suisse"],
  ["Wit-Rusland", "BY"],
  ["China", "Volksrepubliek China"],
  ["Ivoorkust", "CIV"],
  ["Congo-Kinshasa", "COD"],
  ["Niederlande", "Pays Bas"],
  ["the united states", "US"],
  ["LUX", "Luxemburg"],
  ["ROU", "Roemenië"],
  ["HRV", "Kroatien"],
  ["EST", "Estland"],
  ["SVN", "Slovenië"],
  ["MAR", "Marokko"],
  ["AUT", "Österreich"],
  ["Oesterreich", "AT"],
  ["Republik Österreich", "Oostenrijk"],
  ["NL", "Nederland (NL)"],
  ["BE - België", "BE"],
  ["056", "BE"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["Niger", "Nigeria"],
  ["Oostenrijk", "Australië"],
  ["Slowakije", "Slovenië"],
  ["North Korea", "South Korea"],
  ["AUS", "AUT"],
  ["Republic of China", "China"],
  ["IR", "IQ"],
  ["LT", "LV"],
  ["Guinee", "Guyana"],
  ["Dominica", "Dominicaanse Republiek"],
  ["CH", "CHN"],
  ["Ireland", "Iceland"],
  ["Mali", "Malta"],
  ["Liberia", "Libya"],
  ["Zweden", "Zwitserland"],
];

describe("Countries", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("country", a, b)).toBe("cosmetic");
    expect(compareValues("country", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("country", a, b)).toBe("different");
  });

  it("are read into their codes and written in a language", () => {
    expect(parseCountry("Koninkrijk België")).toBe("BE");
    expect(parseCountry("UK")).toBe("GB");
    expect(parseCountry("nergens")).toBeNull();
    expect(formatCountry("DE", "fr-BE")).toBe("Allemagne");
    expect(formatCountry("??")).toBe("??");
  });
});
