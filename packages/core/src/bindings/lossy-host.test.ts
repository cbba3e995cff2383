import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AdminRecord, Holding, Mandate, Ownership } from "../model/record.ts";
import { companyDetails } from "./company-details.ts";
import { directors, governing, managers } from "./directors.ts";
import { people, type PeopleTemplate } from "./people.ts";
import { owners, partners, shareholders } from "./shareholders.ts";
import { beheer, els, holding, jan, lumen, mandate } from "./testing/lumen.ts";
import { beside, takeAll } from "./testing/take-all.ts";

/** What a host keeps of a value that has text columns only: dates as they are written here, a tick as a cross, nothing as empty text. */
function kept(value: unknown): unknown {
  if (value === null || value === undefined || value === false) return "";
  if (value === true) return "x";
  if (typeof value !== "string") return JSON.stringify(value);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return year === undefined ? `${value} ` : `${Number(day)}/${Number(month)}/${year}`;
}

/** A template as such a host has it when it is opened again. */
function reopened(values: object): object {
  const rowOf = (row: object): object =>
    Object.fromEntries(Object.entries(row).map(([name, value]): [string, unknown] => [name, kept(value)]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, unknown] => [
      name,
      Array.isArray(value) ? value.map((row: object) => rowOf(row)) : kept(value),
    ]),
  );
}

const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));
const party = fc.constantFrom(jan, els, beheer);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const aMandate: fc.Arbitrary<Mandate> = fc
  .record({ party, start: isoDay, end: maybe(isoDay), statutory: maybe(fc.boolean()) })
  .map(({ party: of, start, end, statutory }) =>
    mandate(of, { start, ...(end === undefined ? {} : { end }), ...(statutory === undefined ? {} : { statutory }) }),
  );
const aHolding: fc.Arbitrary<Holding> = fc
  .record({
    party,
    shares: fc.oneof(fc.integer({ min: 1, max: 5000 }).map(String), fc.constantFrom("12.5", "0.5")),
    ownership: fc.constantFrom<Ownership>("full", "bare", "usufruct", "undivided", "unknown"),
    shareClass: maybe(fc.constantFrom("A", "B")),
  })
  .map(({ party: of, shares, ownership, shareClass }) =>
    holding(of, shares, { ownership, ...(shareClass === undefined ? {} : { shareClass }) }),
  );
const aRecord: fc.Arbitrary<AdminRecord> = fc
  .record({
    mandates: fc.uniqueArray(aMandate, { maxLength: 5, selector: ({ partyId, start }) => `${partyId} ${start ?? ""}` }),
    holdings: fc.uniqueArray(aHolding, {
      maxLength: 5,
      selector: ({ partyId, shareClass, ownership }) => `${partyId} ${shareClass ?? ""} ${ownership}`,
    }),
    foundingDate: maybe(isoDay),
    totalShares: maybe(fc.constantFrom("1000", "18550", "12.5")),
  })
  .map(({ foundingDate, totalShares, ...rest }) =>
    lumen({
      ...rest,
      seat: { street: "Nieuwe Dokken", number: "12", box: "3", postalCode: "9000", city: "Gent", country: "BE" },
      ...(foundingDate === undefined ? {} : { foundingDate }),
      ...(totalShares === undefined ? {} : { totalShares }),
    }),
  );

describe("a host that keeps text only", () => {
  test.each([
    ["company details", companyDetails],
    ["people", people],
    ["directors", directors],
    ["managers", managers],
    ["shareholders", shareholders],
    ["partners", partners],
    ["owners by their name in law", owners],
    ["who governs by its name in law", governing],
  ] as const)("is asked nothing about %s once it took everything over", (_, binding) => {
    fc.assert(
      fc.property(aRecord, (record) => {
        const values = reopened(takeAll<object, object>(binding, {}, record));
        expect(beside<object, object>(binding, values, record).differences).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a host with one mandate and whole shares a person", () => {
  const record = lumen({
    mandates: [mandate(jan, { start: "2015-01-01" }), mandate(jan, { start: "2020-01-01" })],
    holdings: [holding(jan, "12.5"), holding(els, "10"), holding(els, "5", { ownership: "usufruct" })],
  });

  test("is told what it can't hold, each with its reason and whom it is about", () => {
    const said = beside(people, {}, record).cannotHold.map(({ reason, field, row }) => [row?.name, field, reason]);
    expect(said).toEqual([
      ["Jan Peeters", "directorStart", "several-mandates"],
      ["Jan Peeters", "shares", "fraction"],
      ["Els van der Linden", "shares", "divided-ownership"],
    ]);
  });

  test("is never asked to overwrite a number that its user worked out for that", () => {
    const values = takeAll<PeopleTemplate, PeopleTemplate>(people, {}, record);
    const rows = (values.people ?? []).map((row) => ({ ...row, amount_of_shares: 13 }));
    const asked = beside(people, { people: rows }, record).differences.filter(
      ({ at }) => at.kind === "row" && at.field === "amount_of_shares" && at.row.name !== beheer.name,
    );
    expect(asked).toEqual([]);
  });
});
