import { describe, expect, test } from "vitest";
import type { Difference } from "../compare/difference.ts";
import { companyDetails } from "./company-details.ts";
import { directors } from "./directors.ts";
import { people } from "./people.ts";
import { shareholders } from "./shareholders.ts";
import { beheer, holding, jan, lumen, mandate } from "./testing/lumen.ts";
import { beside } from "./testing/take-all.ts";

const record = lumen({
  legalForm: { raw: "BV" },
  enterpriseNumber: "0403019261",
  vatNumber: "BE0403019261",
  phone: "09 111 22 34",
  mandates: [mandate(jan), mandate(beheer)],
  holdings: [holding(jan, "100")],
});

function ticked(differences: readonly Difference[]): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    differences.map(({ at, preselected }) => [at.kind === "field" ? at.field : "row", preselected]),
  );
}

describe("what the ready-made bindings tick by themselves", () => {
  test("is what an empty template lacks, except numbers that identify", () => {
    expect(ticked(beside(companyDetails, {}, record).differences)).toEqual({
      name: true,
      company_form: true,
      registration_number: false,
      vat_number: false,
      phone: true,
    });
  });

  test("is nothing that somebody may have typed", () => {
    const typed = {
      name: "Atelier Lumen",
      phone: "09 999 99 99",
      company_form: "BV",
      registration_number: "1",
      vat_number: "2",
    };
    expect(Object.values(ticked(beside(companyDetails, typed, record).differences)).some(Boolean)).toBe(false);
  });

  test.each([
    ["directors", directors],
    ["shareholders", shareholders],
    ["people", people],
  ] as const)("is each new row of %s", (_, binding) => {
    const { differences } = beside<object, object>(binding, {}, record);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ preselected }) => preselected)).toBe(true);
  });

  test("is no enterprise number of a person that the template has already", () => {
    const template = { directors: [{ external_id: "P3", name: "Lumen Beheer BV", function: "bestuurder" }] };
    const { differences } = beside(directors, template, record);
    const number = differences.find(({ at }) => at.kind === "row" && at.field === "enterprise_number");
    expect(number).toMatchObject({ kind: "fill", preselected: false });
  });
});
