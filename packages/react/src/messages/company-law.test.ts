import { describe, expect, it } from "vitest";
import { CATALOGUES } from "../testing/catalogues.ts";

type Language = keyof typeof CATALOGUES;

/** Wetboek van vennootschappen en verenigingen, Code des sociétés et des associations, Gesetzbuch der Gesellschaften und Vereinigungen. */
const TERMS: Readonly<Record<Exclude<Language, "en">, Readonly<Record<string, string>>>> = {
  nl: {
    director: "Bestuurder",
    shareholder: "Aandeelhouder",
    shares: "Aandelen",
    legalForm: "Rechtsvorm",
    seat: "Zetel",
    representedBy: "Vaste vertegenwoordiger",
    enterpriseNumber: "Ondernemingsnummer",
    nationalNumber: "Rijksregisternummer",
    meetingFormula: "Algemene vergadering",
  },
  fr: {
    director: "Administrateur",
    shareholder: "Actionnaire",
    shares: "Actions",
    legalForm: "Forme légale",
    seat: "Siège",
    representedBy: "Représentant permanent",
    enterpriseNumber: "Numéro d'entreprise",
    nationalNumber: "Numéro de registre national",
    meetingFormula: "Assemblée générale",
  },
  de: {
    director: "Verwalter",
    shareholder: "Aktionär",
    shares: "Aktien",
    legalForm: "Rechtsform",
    seat: "Sitz",
    representedBy: "Ständiger Vertreter",
    enterpriseNumber: "Unternehmensnummer",
    nationalNumber: "Nationalregisternummer",
    meetingFormula: "Generalversammlung",
  },
};

describe("the terms of Belgian company law", () => {
  it.each(["nl", "fr", "de"] as const)("are those of the code in %s", (language) => {
    expect(CATALOGUES[language].differences.fields).toMatchObject(TERMS[language]);
  });

  it("never call whoever manages a firm's users by the name of a director", () => {
    expect(CATALOGUES.fr.tab.noConnections).not.toMatch(/administrateur/i);
    expect(CATALOGUES.de.tab.noConnections).not.toMatch(/Verwalter/);
  });
});

describe("counts and moments", () => {
  it("go by the rules of the language: French says none in the singular", () => {
    const differing = (language: Language, count: number): string =>
      CATALOGUES[language].bar.differs({ count, source: "AdminPulse" });
    expect(differing("fr", 0)).toBe("0 donnée diffère de AdminPulse");
    expect(differing("fr", 2)).toBe("2 données diffèrent de AdminPulse");
    expect(differing("de", 1)).toBe("1 Angabe weicht von AdminPulse ab");
    expect(differing("de", 3)).toBe("3 Angaben weichen von AdminPulse ab");
  });

  it("write thousands as Belgium does", () => {
    const found = (language: Language): string => CATALOGUES[language].picker.found({ count: 12_345 });
    expect(found("nl")).toBe("12.345 referenties gevonden");
    expect(found("de")).toBe("12.345 Referenzen gefunden");
    expect(found("fr")).toMatch(/^12\s345 références trouvées$/);
  });
});
