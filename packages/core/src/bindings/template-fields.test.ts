import { describe, expect, expectTypeOf, test } from "vitest";
import { shapeOf, type BindingDefinition } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import { company, type CompanyField } from "./company-projection.ts";
import { directors } from "./directors.ts";
import { people as peopleRowsOf, type PersonField } from "./people-projection.ts";
import type { shareholders } from "./shareholders.ts";
import { id, jan, lumen } from "./testing/lumen.ts";
import { beside, takeAll } from "./testing/take-all.ts";

/** The fields of a company by the names that template authors use, those that a package can supply. */
interface CompanyDrop {
  readonly name?: string;
  readonly company_form?: string;
  readonly registration_number?: string;
  readonly vat_number?: string;
  readonly vat_identifier?: string;
  readonly street?: string;
  readonly postalcode?: string;
  readonly city?: string;
  readonly country_code?: string;
  readonly country?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly national_insurance_number?: string;
  readonly av_date?: string;
}

const companyDrop = defineBinding({
  id: "company-drop",
  template: shapeOf<CompanyDrop>(),
  source: company,
  fields: {
    name: "name",
    company_form: "legalForm",
    registration_number: "enterpriseNumber",
    vat_number: "vatNumber",
    vat_identifier: "vatNumber",
    street: "street",
    postalcode: "postalCode",
    city: "city",
    country_code: "country",
    country: { from: "country", write: (value) => (value === "BE" ? "België" : "") },
    first_name: "firstName",
    last_name: "lastName",
    national_insurance_number: "nationalNumber",
    av_date: "meetingDate",
  },
});

describe("the fields that template authors use", () => {
  const seat = { street: "Kerkstraat", number: "1", box: "2", postalCode: "9000", city: "Gent", country: "BE" };

  test("can hold the parts of a seat each on its own, whatever their spelling", () => {
    const typed = {
      street: "Kerkstr. 1 bus 2",
      postalcode: "9000",
      city: "gent",
      country_code: "be",
      country: "Belgique",
    };
    expect(beside(companyDrop, { name: "Studio Lumen BV", ...typed }, lumen({ seat })).differences).toEqual([]);
    const moved = lumen({ seat: { ...seat, postalCode: "9040" } });
    expect(beside(companyDrop, { name: "Studio Lumen BV", ...typed }, moved).differences.map(({ key }) => key)).toEqual(
      ["postalcode"],
    );
  });

  test("hold a client who is a person by first name and family name", () => {
    const person = { ...jan, externalId: id("C1"), firstName: "Jan", lastName: "Peeters" };
    const record = lumen({ kind: "person", name: "Jan Peeters", parties: [person] });
    const values = takeAll(companyDrop, {}, record);
    expect(values).toMatchObject({ first_name: "Jan", last_name: "Peeters" });
    expect(beside(companyDrop, values, record).differences).toEqual([]);
  });

  test("say nothing of first names where the client is a company", () => {
    const typed = { name: "Studio Lumen BV", first_name: "Jan", last_name: "Peeters" };
    expect(beside(companyDrop, typed, lumen()).differences).toEqual([]);
  });

  test("of a person are all there in the flat row", () => {
    expectTypeOf<
      "name" | "director" | "shareholder" | "statutory" | "shares" | "votes" | "directorStart" | "directorEnd"
    >().toExtend<PersonField>();
    expectTypeOf<"address" | "email" | "externalId" | "firstName" | "lastName">().toExtend<PersonField>();
  });

  test("that a host made itself are bound like any other", () => {
    const custom = defineBinding({
      id: "custom",
      source: peopleRowsOf,
      lists: { people: { from: "people", fields: { key: "externalId", "custom:votes": "votes", who: "name" } } },
    });
    expect(custom.lists[0]?.fields.map(({ name }) => name)).toEqual(["key", "custom:votes", "who"]);
  });
});

describe("a definition is checked while it is typed", () => {
  type Definition = BindingDefinition<CompanyDrop, CompanyField, { readonly people: PersonField }>;
  type Fields = NonNullable<Definition["fields"]>;
  type Policies = NonNullable<Definition["policies"]>;

  test("by the names of the template, of the projection, and the kinds", () => {
    expectTypeOf<{ name: "name" }>().toExtend<Fields>();
    expectTypeOf<{ name: "nmae" }>().not.toExtend<Fields>();
    expectTypeOf<{ name: { from: "name"; kind: "companyName" } }>().toExtend<Fields>();
    expectTypeOf<{ name: { from: "name"; kind: "colour" } }>().not.toExtend<Fields>();
    expectTypeOf<keyof Fields>().toEqualTypeOf<keyof CompanyDrop>();
  });

  test("by the policies there are", () => {
    expectTypeOf<{ name: "preselect" }>().toExtend<Policies>();
    expectTypeOf<{ name: "always" }>().not.toExtend<Policies>();
    expectTypeOf<"nmae">().not.toExtend<keyof Policies>();
  });

  test("by the type of the values that a host hands in", () => {
    expectTypeOf(companyDrop.template).toEqualTypeOf<{ readonly of?: CompanyDrop } | undefined>();
    expectTypeOf(directors).not.toEqualTypeOf<typeof shareholders>();
    expect(companyDrop.fields).toHaveLength(14);
  });
});
