import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { formatAddress, parseAddress } from "./address.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["Kerkstraat 1 bus 2, 9000 Gent", "Kerkstraat 1b2, 9000 Gent"],
  ["Kerkstraat 1 bus 2, 9000 Gent", "Kerkstraat 1 b2, 9000 Gent"],
  ["Kerkstraat 1 bus 2, 9000 Gent", "Kerkstraat 1, bus 2, 9000 Gent"],
  ["Kerkstraat 1 bus 2, 9000 Gent", "Kerkstraat 1 (bus 2), 9000 Gent"],
  ["Kerkstraat 1 bus 2, 9000 Gent", "Kerkstraat nr. 1 bus 2, 9000 Gent"],
  ["Kerkstraat 1 bus 2, 9000 Gent", "Kerkstraat 1 - bus 2, 9000 Gent"],
  ["Kerkstraat 1 bus 2 9000 Gent", "Kerkstraat 1 bus 2, 9000 Gent"],
  ["Kerkstraat 1\n9000 Gent", "Kerkstraat 1, 9000 Gent"],
  ["Kerkstraat 1, 9000 Gent (België)", "Kerkstraat 1, 9000 Gent"],
  ["Kerkstraat 1, 9000 Gent, Belgique", "Kerkstraat 1, 9000 Gent"],
  ["Kerkstraat 1, BE-9000 Gent", "Kerkstraat 1, 9000 Gent"],
  ["Kerkstraat 1, B 9000 Gent", "Kerkstraat 1, 9000 Gent"],
  ["Kerkstraat 1, 9000 Gent Belgium", "Kerkstraat 1, 9000 Gent"],
  ["Kerkstraat 12 A, 9000 Gent", "Kerkstraat 12A, 9000 Gent"],
  ["Kerkstraat 12 bus 0003, 9000 Gent", "Kerkstraat 12 bus 3, 9000 Gent"],
  ["24, rue du Moulin, 7000 Mons", "Rue du Moulin 24, 7000 Mons"],
  ["Rue du Moulin, 24/3, 7000 Mons", "Rue du Moulin 24 boîte 3, 7000 Mons"],
  ["Chée de Namur 33, 1300 Wavre", "Chaussée de Namur 33, 1300 Wavre"],
  ["Pl. du Marché 3, 7000 Mons", "Place du Marché 3, 7000 Mons"],
  ["Bld de la Sauvenière 3, 4000 Liège", "Boulevard de la Sauvenière 3, 4000 Liège"],
  ["Ave. Louise 3, 1050 Bruxelles", "Avenue Louise 3, 1050 Ixelles"],
  ["Av. Gén. Leman 3, 1040 Bruxelles", "Avenue du Général Leman 3, 1040 Etterbeek"],
  ["Generaal Lemanlaan 3, 1040 Etterbeek", "Avenue Général Leman 3, 1040 Etterbeek"],
  ["Steenweg op Gent 5, 9300 Aalst", "Stwg. op Gent 5, 9300 Aalst"],
  ["Gentsestwg 5, 9300 Aalst", "Gentsesteenweg 5, 9300 Aalst"],
  ["O.L.V.-straat 3, 2800 Mechelen", "Onze-Lieve-Vrouwestraat 3, 2800 Mechelen"],
  ["O.L.Vrouwstraat 3, 2800 Mechelen", "Onze-Lieve-Vrouwstraat 3, 2800 Mechelen"],
  ["Gen. Lemanstr. 47, 2600 Antwerpen", "Generaal Lemanstraat 47, 2600 Antwerpen"],
  ["Burg. Maxlaan 3, 1000 Brussel", "Burgemeester Maxlaan 3, 1000 Brussel"],
  ["Adolphe Maxlaan 3, 1000 Brussel", "Boulevard Adolphe Max 3, 1000 Bruxelles"],
  ["Emile Jacqmainlaan 30, 1000 Brussel", "Boulevard Emile Jacqmain 30, 1000 Bruxelles"],
  ["Terkamerenlaan 3, 1000 Brussel", "Avenue du Bois de la Cambre 3, 1000 Bruxelles"],
  ["Koningsstraat 3, 1000 Brussel", "Rue Royale 3, 1000 Bruxelles"],
  ["Tervurenlaan 3, 1040 Brussel", "Avenue de Tervueren 3, 1040 Bruxelles"],
  ["Kruidtuinlaan 3, 1000 Brussel", "Boulevard du Jardin Botanique 3, 1000 Bruxelles"],
  ["Leopold II-laan 3, 1080 Brussel", "Boulevard Léopold II 3, 1080 Bruxelles"],
  ["Leopold II laan 3, 1080 Brussel", "Leopold II-laan 3, 1080 Brussel"],
  ["Haachtsesteenweg 3, 1030 Brussel", "Chaussée de Haecht 3, 1030 Bruxelles"],
  ["Gentsesteenweg 3, 1080 Brussel", "Chaussée de Gand 3, 1080 Bruxelles"],
  ["Elsensesteenweg 3, 1050 Brussel", "Chaussée d'Ixelles 3, 1050 Bruxelles"],
  ["Vleurgatsesteenweg 3, 1050 Brussel", "Chaussée de Vleurgat 3, 1050 Bruxelles"],
  ["Charleroisesteenweg 3, 1060 Brussel", "Chaussée de Charleroi 3, 1060 Bruxelles"],
  ["Zuidlaan 3, 1000 Brussel", "Boulevard du Midi 3, 1000 Bruxelles"],
  ["Stalingradlaan 3, 1000 Brussel", "Avenue de Stalingrad 3, 1000 Bruxelles"],
  ["Montoyerstraat 3, 1000 Brussel", "Rue Montoyer 3, 1000 Bruxelles"],
  ["Belliardstraat 3, 1040 Brussel", "Rue Belliard 3, 1040 Bruxelles"],
  ["Jourdanplein 3, 1040 Brussel", "Place Jourdan 3, 1040 Bruxelles"],
  ["Troonstraat 3, 1050 Brussel", "Rue du Trône 3, 1050 Bruxelles"],
  ["Ravensteinstraat 3, 1000 Brussel", "Rue Ravenstein 3, 1000 Bruxelles"],
  ["Sint-Katelijneplein 3, 1000 Brussel", "Place Sainte-Catherine 3, 1000 Bruxelles"],
  ["Sint-Michielslaan 3, 1040 Brussel", "Boulevard Saint-Michel 3, 1040 Bruxelles"],
  ["Havenlaan 3, 1080 Brussel", "Avenue du Port 3, 1080 Bruxelles"],
  ["Steenstraat 3, 1000 Brussel", "Rue des Pierres 3, 1000 Bruxelles"],
  ["Lambermontlaan 3, 1030 Brussel", "Boulevard Lambermont 3, 1030 Bruxelles"],
  ["Reyerslaan 3, 1030 Brussel", "Boulevard Reyers 3, 1030 Bruxelles"],
  ["Gulden-Vlieslaan 3, 1050 Brussel", "Avenue de la Toison d'Or 3, 1050 Bruxelles"],
  ["Waterloolaan 3, 1000 Brussel", "Boulevard de Waterloo 3, 1000 Bruxelles"],
  ["Naamsestraat 3, 1000 Brussel", "Rue de Namur 3, 1000 Bruxelles"],
  ["Guimardstraat 3, 1040 Brussel", "Rue Guimard 3, 1040 Bruxelles"],
  ["PB 12, 9000 Gent", "Postbus 12, 9000 Gent"],
  ["BP 12, 7000 Mons", "Boîte postale 12, 7000 Mons"],
  ["Kerkstraat z/n, 9000 Gent", "Kerkstraat zonder nummer, 9000 Gent"],
  ["Rue Haute s/n, 7000 Mons", "Rue Haute sn, 7000 Mons"],
  ["Damrak 5, 1012 LG Amsterdam, Nederland", "Damrak 5, NL-1012 LG Amsterdam"],
  ["Hauptstraße 5, 50667 Köln, Deutschland", "Hauptstr. 5, D-50667 Koeln, DE"],
  [
    { street: "Kerkstraat 1", postalCode: "9000", city: "Gent" },
    { street: "Kerkstraat", number: "1", postalCode: "9000", city: "Gent" },
  ],
  [{ street: "Kerkstraat", number: 1, postalCode: 9000, city: "Gent" }, "Kerkstraat 1, 9000 Gent"],
  [{ street: "Kerkstraat", number: "1", box: "bus 2", postalCode: "9000", city: "Gent" }, "Kerkstraat 1/2, 9000 Gent"],
  [{ street: "Kerkstraat", number: "1/2", postalCode: "B-9000", city: "Gent" }, "Kerkstraat 1/2, 9000 Gent"],
  [
    { street: "Kerkstraat", number: "1", postalCode: "9000", city: "Gent", country: "België" },
    "Kerkstraat 1, 9000 Gent",
  ],
  [{ line1: "Kerkstraat 1 bus 2", line2: "9000 Gent", country: "BE" }, "Kerkstraat 1/2, 9000 Gent"],
  [{ line1: "Kerkstraat 1", line2: "9000 Gent - België" }, "Kerkstraat 1, 9000 Gent"],
  ["Kerkstraat 1-3, 9000 Gent", "Kerkstraat 1–3, 9000 Gent"],
  ["Kerkstraat 1 bus A1, 9000 Gent", "Kerkstraat 1 bus a1, 9000 Gent"],
  ["Kerkstraat 1/A, 9000 Gent", "Kerkstraat 1 bus A, 9000 Gent"],
  ["Plein 1940 3, 9000 Gent", { street: "Plein 1940", number: "3", postalCode: "9000", city: "Gent" }],
  ["11 Novemberstraat 3, 9000 Gent", { street: "11 Novemberstraat", number: "3", postalCode: "9000", city: "Gent" }],
  ["Rue du 4 Août 3, 7000 Mons", { street: "Rue du 4 Août", number: "3", postalCode: "7000", city: "Mons" }],
  ["Kerkstr 1, 9000 Gent", "Kerkstraat 1, 9000 Gent"],
  ["St Jansstraat 5, 9000 Gent", "Sint-Jansstraat 5, 9000 Gent"],
  ["Dr. Haekstraat 5, 9000 Gent", "Dokter Haekstraat 5, 9000 Gent"],
  ["Prof. Piccardlaan 5, 9000 Gent", "Professor Piccardlaan 5, 9000 Gent"],
  ["Kon. Astridlaan 5, 9000 Gent", "Koningin Astridlaan 5, 9000 Gent"],
  ["Av. Reine Astrid 5, 1300 Wavre", "Avenue Reine Astrid 5, 1300 Wavre"],
  ["Koningin Astridplein 5, 1090 Jette", "Place Reine Astrid 5, 1090 Jette"],
  ["Koning Albertlaan 5, 1080 Brussel", "Avenue Roi Albert 5, 1080 Bruxelles"],
  ["Rue de l'Eglise 5, 7000 Mons", "Rue de l’Église 5, 7000 Mons"],
  ["Kerkstraat 5 , 9000  GENT", "Kerkstraat 5, 9000 Gent"],
  ["Kerkstraat 5;9000 Gent", "Kerkstraat 5, 9000 Gent"],
  ["Kerkstraat 5 - 9000 Gent", "Kerkstraat 5, 9000 Gent"],
  ["Kerkstraat 5 te 9000 Gent", "Kerkstraat 5, 9000 Gent"],
  ["Kerkstraat 5 à 9000 Gent", "Kerkstraat 5, 9000 Gent"],
  ["Kerkplein 5, 9840 DE PINTE", "Kerkplein 5, 9840 De Pinte"],
  ["Bahnhofstraße 7 Bfk. 3, 4700 Eupen", "Bahnhofstraße 7/3, 4700 Eupen"],
  ["Kerkstraat 5bis, 9000 Gent", "Kerkstraat 5 bis, 9000 Gent"],
  ["L-1234 Luxembourg, Rue X 5", "Rue X 5, L-1234 Luxembourg"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["Kerkstraat 12A, 9000 Gent", "Kerkstraat 12/A, 9000 Gent"],
  ["Kerkstraat 12A, 9000 Gent", "Kerkstraat 12B, 9000 Gent"],
  ["Kerkstraat 1 bus 12, 9000 Gent", "Kerkstraat 11 bus 2, 9000 Gent"],
  ["Boulevard Anspach 3, 1000 Bruxelles", "Avenue Anspach 3, 1000 Bruxelles"],
  ["Kerkstraat 1, 9000 Gent", "Kerkstraat 1, 9050 Gent"],
  ["Kerkstraat 1 bus 1, 9000 Gent", "Kerkstraat 1 bus 11, 9000 Gent"],
  ["Kerkstraat 1, 9000 Gent", "Kerkstraat, 9000 Gent"],
  ["Kerkstraat 1, 9000 Gent", "9000 Gent"],
  ["Kerkstraat 1, 1012 Lausanne, CH", "Kerkstraat 1, 1012 Brussel"],
  ["Leopold I-laan 3, 1080 Brussel", "Leopold II-laan 3, 1080 Brussel"],
  ["Kerkstraat 1 2e verdieping, 9000 Gent", "Kerkstraat 1, 9000 Gent"],
  ["Kerkstraat 1-3 bus 2, 9000 Gent", "Kerkstraat 1 bus 3, 9000 Gent"],
  ["Kerkstraat 1 bus 1/2, 9000 Gent", "Kerkstraat 1 bus 12, 9000 Gent"],
  ["Kerkstraat 13, 9000 Gent", "Kerkstraat 1-3, 9000 Gent"],
  ["Kerkstraat 1 b 3, 9000 Gent", "Kerkstraat 1 b, 9000 Gent"],
  ["Molenstraat 5, 9000 Gent", "Meulenstraat 5, 9000 Gent"],
  ["Nieuwe Kerkstraat 5, 9000 Gent", "Kerkstraat 5, 9000 Gent"],
  ["Steenstraat 3, 1000 Brussel", "Steenweg 3, 1000 Brussel"],
  ["Sint-Annastraat 3, 9000 Gent", "Sint-Jansstraat 3, 9000 Gent"],
  ["Kerklei 3, 9000 Gent", "Kerklaan 3, 9000 Gent"],
  ["Rue de la Loi 3, 1000 Bruxelles", "Nieuwstraat 3, 1000 Brussel"],
  ["Wetstraat 3, 1000 Brussel", "Avenue de la Loi 3, 1000 Bruxelles"],
  ["Damrak 5, 1012 LG Amsterdam, NL", "Damrak 5, 1012 LH Amsterdam, NL"],
  ["Postbus 12, 9000 Gent", "Postbus 13, 9000 Gent"],
  ["Koningin Astridlaan 5, 9000 Gent", "Koning Albertlaan 5, 9000 Gent"],
  ["Kerkstraat 5, Gent", "Kerkstraat 5, Brugge"],
  ["Rue du Moulin 5, 7000 Mons", "Rue des Moulins 5, 7000 Mons"],
  ["Koningstraat 5, 9000 Gent", "Koninginstraat 5, 9000 Gent"],
  ["Zuidstraat 5, 1000 Brussel", "Noordstraat 5, 1000 Brussel"],
];

describe("Addresses", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("address", a, b)).toBe("cosmetic");
    expect(compareValues("address", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("address", a, b)).toBe("different");
  });

  it("are read into their parts, as they were written", () => {
    expect(parseAddress("Rue du Moulin 24 bte 3, B-7000 Mons")).toEqual({
      street: "Rue du Moulin",
      number: "24",
      box: "3",
      postalCode: "7000",
      city: "Mons",
      country: "BE",
    });
    expect(parseAddress({ line1: "Keizersgracht 21", line2: "1015 CJ Amsterdam", country: "Nederland" })).toEqual({
      street: "Keizersgracht",
      number: "21",
      box: "",
      postalCode: "1015CJ",
      city: "Amsterdam",
      country: "NL",
    });
    expect(parseAddress({ country: "BE" })).toBeNull();
    expect(parseAddress(null)).toBeNull();
  });

  it("are empty when they have no more than a country", () => {
    expect(compareValues("address", null, { street: "", city: " ", country: "BE" })).toBe("same");
  });

  it("are written in one line, with the box as the language calls it and a foreign country", () => {
    const address = { street: "Kerkstraat", number: "1", box: "2", postalCode: "9000", city: "Gent", country: "BE" };
    expect(formatAddress(address)).toBe("Kerkstraat 1 bus 2, 9000 Gent");
    expect(formatAddress(address, "fr-BE")).toBe("Kerkstraat 1 bte 2, 9000 Gent");
    expect(formatAddress({ ...address, box: "", country: "FR" })).toBe("Kerkstraat 1, 9000 Gent, Frankrijk");
  });
});
