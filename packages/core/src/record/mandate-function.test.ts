import { describe, expect, it } from "vitest";
import { readMandateFunction } from "./mandate-function.ts";

describe("reading the words for a function", () => {
  it.each([
    ["director", ["Bestuurder", "bestuurster", "Administrateur", "administratrice", "Director", "Verwalter"]],
    ["director", ["Ondervoorzitter", "Vice-président", "Statutair bestuurder", "Lid van de raad van bestuur"]],
    ["director", ["Mitglied des Verwaltungsrates", "Membre du conseil d'administration", "Onafhankelijk bestuurder"]],
    ["managing-director", ["Gedelegeerd bestuurder", "Afgevaardigd-bestuurder", "Administrateur délégué"]],
    ["managing-director", ["administratrice déléguée", "Managing director", "Delegierter Verwalter"]],
    ["managing-director", ["Administrateur délégué à la gestion journalière"]],
    ["manager", ["Zaakvoerder", "zaakvoerster", "Gérant", "Gérante", "Geschäftsführer", "Manager"]],
    ["chair", ["Voorzitter", "Voorzitter van de raad van bestuur", "Président", "Chairwoman", "Vorsitzender"]],
    ["permanent-representative", ["Vaste vertegenwoordiger", "Représentant permanent", "Ständiger Vertreter"]],
    ["permanent-representative", ["Vast vertegenwoordiger van de bestuurder"]],
    ["daily-management", ["Persoon belast met het dagelijks bestuur", "Délégué à la gestion journalière"]],
    ["daily-management", ["Tägliche Geschäftsführung", "Daily management"]],
    ["auditor", ["Commissaris", "Commissaire", "Kommissar", "Statutory auditor", "Réviseur d'entreprises"]],
    ["liquidator", ["Vereffenaar", "Liquidateur", "Liquidator"]],
    ["other", ["Regeringscommissaris", "Commissaire du gouvernement", "Volmachtdrager", "Stille vennoot", ""]],
  ] as const)("reads %s", (code, words) => {
    expect(words.map((each) => [each, readMandateFunction(each)])).toEqual(words.map((each) => [each, code]));
  });
});
