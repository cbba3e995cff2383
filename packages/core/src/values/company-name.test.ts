import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { splitCompanyName } from "./company-name.ts";
import { LEGAL_FORM_NAMES } from "./legal-form-names.data.ts";
import { parseLegalForm } from "./legal-form.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["Peeters BV o.v.v.e. BVBA", "Peeters BV BVBA"],
  ["Garage De Sa NV", "Garage De Sa"],
  ["Bakkerij Peeters NV/SA", "Bakkerij Peeters NV"],
  ["Bakkerij Peeters NV - SA", "Bakkerij Peeters SA"],
  ["NV Bakkerij Peeters SA", "Bakkerij Peeters NV"],
  ["H&M BV", "H & M BV"],
  ["H & M", "H en M"],
  ["J.P. Construct", "JP Construct"],
  ["Müller & Söhne", "Mueller & Soehne"],
  ["Fa. Peeters", "Firma Peeters"],
  ["Dubois S.A.", "Dubois SA"],
  ["Dubois, société anonyme", "SA Dubois"],
  ["Verhuur Delta NV in vereffening", "NV Verhuur Delta (in vereffening)"],
  ["L' Atelier", "L'Atelier"],
  ["Peeters (BV)", "Peeters B.V."],
  ["Peeters B. V.", "Peeters BV"],
  ["AG Insurance NV", "AG Insurance"],
  ["AG Insurance SA", "AG Insurance NV"],
  ["Booking.com BV", "Booking.com"],
  ["Société coopérative Les Amis", "Les Amis SC"],
  ["SC Les Amis", "Les Amis SC"],
  ["Les Amis SCRL", "Les Amis CVBA"],
  ["Peeters Comm. V.", "Peeters CommV"],
  ["Comm.V Peeters", "Peeters Commanditaire Vennootschap"],
  ["Peeters Gewone Commanditaire Vennootschap", "Peeters GCV"],
  ["Zorg v.z.w.", "Zorg VZW"],
  ["'t Hoekje", "‘t Hoekje"],
  ["Alpha\u2010Beta", "Alpha-Beta"],
  ["ALPHA BETA SPRL", "Alpha Beta sprl"],
  ["Maatschap Janssens", "Janssens Maatschap"],
  ["Zon–Energie", "Zon-Energie"],
  ["Peeters&Maes", "Peeters & Maes"],
  ["Peeters+Maes", "Peeters & Maes"],
  ["Peeters Bvba", "Peeters BVBA"],
  ["Peeters Bv", "Peeters BV"],
  ["Immo Nv", "Immo NV"],
  ["Dubois Sprl", "Dubois SPRL"],
  ["Fondation privée Dubois", "Dubois Fondation privée"],
  ["Ste-Anne SA", "Sainte-Anne"],
  ["Saint-Luc ASBL", "St-Luc ASBL"],
  ["Cie. Maritime", "Compagnie Maritime"],
  ["Moreau et Cie", "Moreau & Compagnie"],
  ["Bakkerij Peeters (NV)", "Bakkerij Peeters, naamloze vennootschap"],
  ["Gebrs. Baert", "Gebroeders Baert"],
  ["De Post NV van publiek recht", "De Post"],
  ["De Post naamloze vennootschap van publiek recht", "NV van publiek recht De Post"],
  ["Dubois société à responsabilité limitée", "Dubois SRL"],
  ["Krämer GmbH", "Krämer BV"],
  ["Café Nord", "CAFE NORD"],
  ["Œuvres Dubois", "Oeuvres Dubois"],
  ["«Zon»", "Zon"],
  ["ABC-DEF BV", "ABC DEF"],
  ["Peeters, Maes & Co", "Peeters Maes & Co"],
  ["Peeters BV.", "Peeters BV"],
  ["BV. Peeters", "Peeters BV"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["Peeters BV BVBA", "Peeters NV"],
  ["C++ BV", "C BV"],
  ["C# Consulting", "C Consulting"],
  ["A+ Advies", "A Advies"],
  ["Plan 2.0", "Plan 2"],
  ["Maes I", "Maes II"],
  ["Dubois", "Dubois & Fils"],
  ["Peeters BV", "Peeters BVBA"],
  ["De Sa", "De"],
  ["SC Brugge VZW", "Brugge VZW"],
  ["AG Wonen", "Wonen"],
  ["Peeters NV in vereffening", "Peeters NV in oprichting"],
  ["Peeters Zoon", "Peeters Zonen"],
  ["Peeters VZW", "Peeters IVZW"],
  ["Van Hove", "Vanhove"],
  ["SO Wonen BV", "Wonen BV"],
  ["Sport SA Vlaanderen", "Sport Vlaanderen"],
  ["SE Puede", "Puede"],
  ["PS Print BV", "Print BV"],
  ["MS Office Training BV", "Office Training BV"],
  ["OI Glas NV", "Glas NV"],
  ["Zon &", "Zon"],
  ["M&M", "MM"],
  ["24/7 Services", "247 Services"],
  ["1,2,3 Print", "12 3 Print"],
];

const CONVERTED: readonly (readonly [unknown, unknown])[] = [
  ["Peeters GCV", "Peeters CommV"],
  ["Dubois SCS", "SComm Dubois"],
  ["Peeters BV BVBA", "Peeters BV"],
  ["Peeters CVOA", "Peeters VOF"],
  ["EBVBA Peeters", "Peeters BV"],
  ["Peeters besloten vennootschap met beperkte aansprakelijkheid", "Peeters BV"],
  ["Dubois, Société privée à responsabilité limitée", "Dubois SRL"],
  ["Peeters CVBA-SO", "Peeters CV"],
  ["Peeters Comm.VA", "Peeters NV"],
  ["Dubois SCA", "Dubois SA"],
  ["Peeters CVA", "Peeters NV"],
  ["SPRLU Dubois", "Dubois SRL"],
];

describe("Names of companies", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("companyName", a, b)).toBe("cosmetic");
    expect(compareValues("companyName", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("companyName", a, b)).toBe("different");
  });

  it.each(CONVERTED)("are converted from %j to %j, and not back", (a, b) => {
    expect(compareValues("companyName", a, b)).toBe("converted");
    expect(compareValues("companyName", b, a)).toBe("different");
  });

  it("lose their legal form, wherever it stands", () => {
    const split = (name: string): [string, string | undefined] => {
      const { name: bare, legalForm } = splitCompanyName(name);
      return [bare, legalForm?.code];
    };
    expect(split("Bakkerij Peeters, N.V.")).toEqual(["Bakkerij Peeters", "NV"]);
    expect(split("SPRL Dubois & Fils")).toEqual(["Dubois & Fils", "BVBA"]);
    expect(split("Zorg Plus, vereniging zonder winstoogmerk")).toEqual(["Zorg Plus", "VZW"]);
    expect(split('"De Linde" BV')).toEqual(['"De Linde"', "BV"]);
    expect(split("De Sa & Zonen")).toEqual(["De Sa & Zonen", undefined]);
    expect(split("NV")).toEqual(["NV", undefined]);
  });
});

describe("The long names of legal forms", () => {
  const names = LEGAL_FORM_NAMES.trim()
    .split("\n")
    .flatMap((line) => line.split("|").slice(1))
    .map((spelling) => spelling.replace(/;.*/, ""))
    .filter((name) => name.includes(" "));

  it.each(names)("are taken off a company's name: %s", (name) => {
    const form = parseLegalForm(name);
    expect(splitCompanyName(`Peeters, ${name}`)).toEqual({ name: "Peeters", legalForm: form });
    expect(compareValues("companyName", `${name.toUpperCase()} Peeters`, "Peeters")).toBe("cosmetic");
  });
});
