import { describe, expect, test } from "vitest";
import { compare } from "../compare/compare.ts";
import { coverage, snapshot } from "../compare/testing/example.ts";
import { companyDetails } from "./company-details.ts";
import { directors, managers } from "./directors.ts";
import { beheer, holding, jan, lumen, mandate } from "./testing/lumen.ts";
import { people } from "./people.ts";
import { takeAll } from "./testing/take-all.ts";
import { partners, shareholders } from "./shareholders.ts";

describe("the company details", () => {
  const seat = { street: "Nieuwe Dokken", number: "12", box: "3", postalCode: "9000", city: "Gent", country: "BE" };

  test("hold the seat in four fields that are one difference", () => {
    const now = snapshot(1, lumen({ seat, legalForm: { raw: "BV" } }));
    const template = {
      name: "Studio Lumen",
      company_form: "bv",
      street: "Nieuwe Dokken 12",
      postalcode: 9000,
      city: "Gent",
    };
    const common = { binding: companyDetails, scope: "2026", snapshot: now, earlier: [], decisions: [] };
    expect(compare({ ...common, template }).differences.map(({ key, kind }) => [key, kind])).toEqual([
      ["street", "conflict"],
    ]);
    expect(compare({ ...common, template: { ...template, street: "Nieuwe Dokken 12/3" } }).differences).toEqual([]);
  });

  test("write the seat into its four fields", () => {
    expect(takeAll(companyDetails, {}, lumen({ seat }))).toMatchObject({
      name: "Studio Lumen BV",
      street: "Nieuwe Dokken 12 bus 3",
      postalcode: "9000",
      city: "Gent",
      country_code: "BE",
    });
  });
});

describe("lists of a template", () => {
  const full = lumen({
    mandates: [mandate(jan, { start: "2018-01-15", statutory: true }), mandate(beheer)],
    holdings: [holding(jan, "100", { shareClass: "A", percentage: "25" })],
  });

  test.each([
    ["people", people, "people", 3],
    ["directors", directors, "directors", 2],
    ["managers", managers, "managers", 2],
    ["shareholders", shareholders, "shareholders", 1],
    ["partners", partners, "partners", 1],
  ] as const)("take all %s over, and are quiet then", (_, binding, list, count) => {
    const values: object = takeAll<object, object>(binding, {}, full);
    expect(Reflect.get(values, list)).toHaveLength(count);
    expect(takeAll<object, object>(binding, values, full)).toBe(values);
  });

  test("understand ticks, dates and two lines of address as templates store them", () => {
    const row = {
      name: "PEETERS, Jan",
      birth_date: "3/4/1962",
      address_1: "Kerkstr. 1/2",
      address_2: "9000 Gent",
      director: "x",
      director_start_date: "15/01/2018",
      statutory: "1",
      shareholder: "true",
      amount_of_shares: 100,
    };
    const now = snapshot(
      1,
      lumen({ parties: [jan], mandates: [full.mandates[0] ?? mandate(jan)], holdings: full.holdings }),
    );
    const found = compare({
      binding: people,
      scope: "2026",
      template: { people: [row] },
      snapshot: now,
      earlier: [],
      decisions: [],
    });
    expect(found.differences).toEqual([]);
  });

  test("never lose a row to a package that does not supply shareholders", () => {
    const template = { shareholders: [{ name: "Jan Peeters", amount_of_shares: "100" }] };
    const now = snapshot(2, lumen(), coverage("holdings"));
    const earlier = [snapshot(1, full)];
    const found = compare({ binding: shareholders, scope: "2026", template, snapshot: now, earlier, decisions: [] });
    expect(found.differences).toEqual([]);
    expect(found.notSupplied).toEqual([{ kind: "list", list: "shareholders" }]);
  });
});
