import { describe, expect, it } from "vitest";
import { externalId } from "../testing/ids.ts";
import { asideOf } from "./aside-of.ts";
import { reviewOf } from "./review-of.ts";
import type { Choices } from "./selection.ts";
import { companyBeside, keptPhone, pulled, shareholdersBeside, WRITING } from "./testing/compared.ts";

const NOTHING: Choices = { choices: new Map(), reasons: new Map() };
const nobody = (): null => null;

describe("the lines of a review", () => {
  it("stand under the part of the template that they are in", () => {
    const groups = reviewOf(companyBeside({ name: "Garage Maes" }), NOTHING, WRITING);
    expect(groups.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toEqual([
      ["Onderneming", ["Naam", "Ondernemingsnummer", "Oprichtingsdatum"]],
      ["Contact", ["E-mailadres", "Telefoon"]],
    ]);
  });

  it("are written as a user reads them, and start an own value from the source", () => {
    const [company] = reviewOf(companyBeside({ founding_date: "2001-02-04" }), NOTHING, WRITING);
    expect(company?.rows.find(({ key }) => key === "founding_date")).toMatchObject({
      template: { kind: "text", text: "04/02/2001" },
      source: { kind: "text", text: "03/02/2001" },
      draft: "03/02/2001",
      choice: "open",
    });
  });

  it("go by the host's own labels", () => {
    const [company] = reviewOf(companyBeside({ name: "Garage Maes" }), NOTHING, {
      ...WRITING,
      labels: { name: "Firma" },
    });
    expect(company?.rows[0]?.label).toBe("Firma");
  });

  it("tell what the user chose for each", () => {
    const made: Choices = {
      choices: new Map([
        ["name", { kind: "keep" }],
        ["phone", { kind: "edited", value: "1" }],
        ["email", { kind: "take" }],
      ]),
      reasons: new Map([["name", "zo heet de zaak"]]),
    };
    const rows = reviewOf(companyBeside({ name: "Garage Maes" }), made, WRITING).flatMap((group) => group.rows);
    expect(rows.find(({ key }) => key === "name")).toMatchObject({
      ticked: false,
      choice: "keep",
      why: "zo heet de zaak",
    });
    expect(rows.find(({ key }) => key === "phone")).toMatchObject({ ticked: true, choice: "edited", own: "1" });
    expect(rows.find(({ key }) => key === "email")).toMatchObject({ ticked: true, choice: "take" });
  });

  it("say that the package changed what was declined, and why it was", () => {
    const now = pulled(2, { phone: "09 555 55 55" });
    const decisions = [keptPhone("09 111 22 34", "nummer van de zaak")];
    const found = companyBeside({ phone: "09 000 00 00" }, now, { earlier: [pulled(1)], decisions });
    const row = reviewOf(found, NOTHING, WRITING)
      .flatMap((group) => group.rows)
      .find(({ key }) => key === "phone");
    expect(row?.word).toBe("changed-again");
    expect(row?.note).toBe(
      "U hield de uwe op 3 november 2026. AdminPulse wijzigde daarna van 09 111 22 34 naar 09 555 55 55. Reden: nummer van de zaak",
    );
  });

  it("of people stand under their name, with no own value for a whole row", () => {
    const now = pulled(1, {
      parties: [{ externalId: externalId("P1"), kind: "natural", name: "Jan Peeters" }],
      holdings: [{ partyId: externalId("P1"), shares: "100", ownership: "full" }],
    });
    const [group] = reviewOf(shareholdersBeside({}, now), NOTHING, WRITING);
    expect(group).toMatchObject({ title: "Jan Peeters", badge: { text: "nieuw", tone: "ok" } });
    expect(group?.rows[0]).toMatchObject({ label: "Aandeelhouder", template: { kind: "no-row" }, ticked: true });
    expect(group?.rows[0]).not.toHaveProperty("draft");
  });
});

describe("what stands below a review", () => {
  it("is who declined what, when and why", () => {
    const decisions = [keptPhone("09 111 22 34", "nummer van de zaak")];
    const found = companyBeside({ phone: "09 000 00 00" }, pulled(1), { decisions });
    const els = (id: string): string | null => (id === "els" ? "Els Maes" : null);
    expect(asideOf(found, els, WRITING).declined).toEqual([
      {
        key: "k1",
        label: "Telefoon",
        text: "09 000 00 00 · AdminPulse: 09 111 22 34",
        detail: "Els Maes, 3 november 2026 om 10:12. Reden: nummer van de zaak",
      },
    ]);
    expect(asideOf(found, nobody, WRITING).declined[0]?.detail).toMatch(/^els, /);
  });

  it("is nothing that was decided otherwise since", () => {
    const kept = keptPhone("09 111 22 34");
    const taken = { ...kept, choice: { kind: "take" } } as const;
    const found = companyBeside({ phone: "09 111 22 34" }, pulled(1), { decisions: [kept, taken] });
    expect(asideOf(found, nobody, WRITING).declined).toEqual([]);
  });

  it("is each value that is only written otherwise, as it is written", () => {
    const found = companyBeside({ founding_date: "3 februari 2001" });
    expect(asideOf(found, nobody, WRITING).cosmetic.map(({ label, text }) => [label, text])).toEqual([
      ["Oprichtingsdatum", "3 februari 2001 · 2001-02-03"],
    ]);
  });

  it("is what the package does not supply", () => {
    const found = companyBeside({ phone: "1" }, pulled(1, {}, ["phone", "totalShares"]));
    expect(asideOf(found, nobody, WRITING).notSupplied).toEqual(["Telefoon", "Totaal aantal aandelen"]);
  });
});
