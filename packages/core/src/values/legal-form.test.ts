import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { legalFormAbbreviation, legalFormName } from "./legal-form-name.ts";
import { LEGAL_FORM_NAMES } from "./legal-form-names.data.ts";
import { LEGAL_FORMS } from "./legal-form.data.ts";
import { parseLegalForm } from "./legal-form.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["BV / SRL", "BV"],
  ["610 - Besloten vennootschap", "BV"],
  ["NV (SA)", "NV"],
  ["société anonyme (SA)", "NV"],
  ["BVBA-SO", "SPRL FS"],
  ["Comm. V", "CommV"],
  ["S.Comm.", "CommV"],
  ["GEIE", "EESV"],
  ["burgerlijke vennootschap o.v.v.e. BVBA", "BV BVBA"],
  ["SPRL-U", "EBVBA"],
  [14, "NV"],
  ["vof", "Offene Handelsgesellschaft"],
  ["C.V.A.", "Comm.VA"],
  ["société civile sous forme de SPRL", "SC SPRL"],
  ["Vzw", "Asbl"],
  ["Naamloze Vennootschap (N.V.)", "Société Anonyme"],
  ["G.C.V.", "SCS"],
  ["KommG", "CommV"],
  ["Entreprise individuelle (personne physique)", "Eenmanszaak"],
  ["Private Stichting", "FP"],
  ["Landbouwvennootschap", "S.Agr."],
  ["Gewone Comm.V", "GCV"],
  ["zelfstandige", "personne physique"],
  ["besloten  vennootschap", "BV"],
  ["Société à Responsabilité Limitée (S.R.L.)", "B.V."],
  ["PGmbH", "BVBA"],
  ["VoG", "ASBL"],
  ["IVoG", "AISBL"],
  ["008", "CVBA"],
  ["706", "CV"],
  ["N5NT", "BVBA"],
  ["017", "VZW"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["BV", "BVBA"],
  ["SC SPRL", "SPRL"],
  ["BV BVBA", "BVBA"],
  ["CVBA", "BV"],
  ["NV", "NV van publiek recht"],
  ["VZW", "IVZW"],
  ["SE", "SCE"],
  ["PS", "SON"],
  ["onbekend", "BV"],
  ["VOF", "V"],
  ["GCV", "VOF"],
];

const CONVERTED: readonly (readonly [unknown, unknown])[] = [
  ["LV", "VOF"],
  ["ESV", "VOF"],
  ["SC SPRL", "SRL"],
  ["BVBA SO", "BV"],
  ["BV BVBA", "BV"],
  ["015", "610"],
  ["N5NT", "3W7E"],
  ["GIE", "SNC"],
  ["S-BVBA", "BV"],
];

describe("Legal forms", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("legalForm", a, b)).toBe("cosmetic");
    expect(compareValues("legalForm", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("legalForm", a, b)).toBe("different");
  });

  it.each(CONVERTED)("are converted from %j to %j, and not back", (a, b) => {
    expect(compareValues("legalForm", a, b)).toBe("converted");
    expect(compareValues("legalForm", b, a)).toBe("different");
  });

  it("are known by the 52 Belgian codes of ISO 20275, each once", () => {
    const codes = LEGAL_FORMS.trim()
      .split("\n")
      .flatMap((line) => (line.split(" ")[1] ?? "").split(","))
      .filter((code) => code !== "-");
    expect(new Set(codes).size).toBe(52);
    expect(codes).toHaveLength(52);
    expect(codes.filter((code) => !parseLegalForm(code)?.elfCodes.includes(code))).toEqual([]);
  });

  it("are recognised by every name and abbreviation of the table in three languages", () => {
    for (const line of LEGAL_FORM_NAMES.trim().split("\n")) {
      const [code = "", ...languages] = line.split("|");
      expect(parseLegalForm(code)?.code).toBe(code);
      const spellings = languages.flatMap((language) => language.split(";")).filter((spelling) => spelling !== "");
      expect(spellings.filter((spelling) => parseLegalForm(spelling)?.code !== code)).toEqual([]);
    }
  });

  it("carry their codes, and what they became in 2019", () => {
    expect(parseLegalForm("Société privée à responsabilité limitée")).toEqual({
      code: "BVBA",
      elfCodes: ["N5NT"],
      kboCode: "015",
      status: "former",
      successors: ["BV"],
    });
    expect(parseLegalForm("NV")?.status).toBe("current");
    expect(parseLegalForm("LV")?.successors).toEqual(["VOF", "CommV"]);
    expect(parseLegalForm("Ltd")).toBeNull();
    for (const line of LEGAL_FORMS.trim().split("\n")) {
      for (const successor of parseLegalForm(line.split(" ")[0])?.successors ?? []) {
        expect(parseLegalForm(successor)?.status).toBe("current");
      }
    }
  });

  it("have a name and an abbreviation in each language", () => {
    expect(legalFormName("BV", "fr")).toBe("Société à responsabilité limitée");
    expect(legalFormAbbreviation("BVBA", "de")).toBe("PGmbH");
    expect(legalFormAbbreviation("DV", "nl")).toBe("Dienstverlenende vereniging (Vlaams Gewest)");
    expect(legalFormName("nonsense", "nl")).toBeUndefined();
  });

  it("of another country are compared as they are written", () => {
    expect(compareValues("legalForm", "BV", "SRL", { country: "NL" })).toBe("different");
    expect(compareValues("legalForm", "B.V.", "BV", { country: "NL" })).toBe("cosmetic");
  });
});
