import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { isSupplied, parseAdminRecord } from "@adminsync/core/record";
import { COVERAGE } from "./coverage.ts";
import { partyIds, toRecord, toReference } from "./map.ts";
import { MAX_FREE_TEXT, MAX_TEXT, relationPageSchema, type Relation } from "./wire.ts";

/** Relations as they are read: through the guard. */
function read(...results: readonly object[]): readonly Relation[] {
  return v.parse(relationPageSchema, { results, currentPage: 0, pageCount: 1 }).results;
}

function record(subject: object, ...others: readonly object[]): ReturnType<typeof toRecord> {
  const [own, ...known] = read(subject, ...others);
  if (own === undefined) throw new Error("no subject");
  return toRecord(own, new Map(known.map((relation) => [relation.uniqueIdentifier, relation])));
}

const noord = { uniqueIdentifier: "APR00001", relationType: "Company", name: "Noord" };
const an = {
  uniqueIdentifier: "APR00002",
  relationType: "Person",
  name: "Peeters An",
  firstName: "An",
  lastName: "Peeters",
};
const zuid = { uniqueIdentifier: "APR00003", relationType: "Company", name: "Zuid", enterpriseNumber: "0405772873" };
const link = (linkType: number, uniqueIdentifier: string, fields: object = {}): object => ({
  linkType,
  uniqueIdentifier,
  ...fields,
});

describe("a relation as a record", () => {
  it("has the company's own fields (A3, A4, A5)", () => {
    const { record: mapped, coverage } = record({
      ...noord,
      id: "6f9619ff-8b86-d011-b42d-00c04fc964ff",
      commercialName: "Noorderlicht",
      legalForm: "BV",
      vatNumber: "BE0403019261",
      enterpriseNumber: "0403019261",
      languageCode: "nl",
      email: "info@noord.example",
      phone: "",
      endDate: null,
      address: {
        street: "Kerkstraat",
        houseNumber: "1",
        box: null,
        postalCode: "9000",
        city: "Gent",
        countryCode: "BE",
      },
      legal: {
        foundingDate: "1999-02-24",
        totalShares: 100,
        totalVotingRights: 99.5,
        generalMeeting: "1ste maandag van juni",
      },
      tos: [],
    });
    expect(mapped).toEqual({
      externalId: "APR00001",
      kind: "company",
      name: "Noord",
      commercialName: "Noorderlicht",
      legalForm: { raw: "BV", code: "BV" },
      vatNumber: "BE0403019261",
      enterpriseNumber: "0403019261",
      language: "nl",
      email: "info@noord.example",
      seat: { street: "Kerkstraat", number: "1", box: "", postalCode: "9000", city: "Gent", country: "BE" },
      foundingDate: "1999-02-24",
      totalShares: "100",
      totalVotes: "99.5",
      meetingFormula: "1ste maandag van juni",
      parties: [],
      mandates: [],
      holdings: [],
    });
    expect(coverage).toEqual(COVERAGE);
  });

  it("has mandates, holdings and every party in them once, representatives too (A6, A7)", () => {
    const { record: mapped, coverage } = record(
      {
        ...noord,
        tos: [
          link(4, "APR00003", {
            function: "Gedelegeerd bestuurder",
            startDate: "2020-01-01",
            statutory: true,
            representedBy: "APR00002",
          }),
          link(4, "APR00002", { endDate: "2019-12-31", representedBy: "" }),
          link(6, "APR00002", { numberOfShares: 12.5, votingRights: 12, shareClass: "A", ownership: "Usufruct" }),
          link(7, "APR00003", { function: "Bedrijfsrevisor" }),
          link(1, "APR00009"),
        ],
      },
      an,
      zuid,
    );
    expect(mapped.parties).toEqual([
      { externalId: "APR00002", kind: "natural", name: "Peeters An", firstName: "An", lastName: "Peeters" },
      { externalId: "APR00003", kind: "legal", name: "Zuid", enterpriseNumber: "0405772873" },
    ]);
    expect(mapped.mandates).toEqual([
      { partyId: "APR00002", function: { raw: "", code: "director" }, end: "2019-12-31" },
      { partyId: "APR00003", function: { raw: "Bedrijfsrevisor", code: "auditor" } },
      {
        partyId: "APR00003",
        function: { raw: "Gedelegeerd bestuurder", code: "managing-director" },
        start: "2020-01-01",
        statutory: true,
        representedBy: "APR00002",
      },
    ]);
    expect(mapped.holdings).toEqual([
      { partyId: "APR00002", shares: "12.5", votes: "12", shareClass: "A", ownership: "usufruct" },
    ]);
    expect(coverage).toEqual(COVERAGE);
  });

  it("supplies no list in which somebody is missing: he would be offered for deletion", () => {
    const { record: mapped, coverage } = record({ ...noord, tos: [link(4, "APR00002"), link(6, "APR00009")] }, an);
    expect(mapped.mandates).toHaveLength(1);
    expect(mapped.holdings).toEqual([]);
    expect(isSupplied(coverage, "mandates")).toBe(true);
    expect(isSupplied(coverage, "holdings")).toBe(false);
    expect(isSupplied(coverage, "holdings.shares")).toBe(false);
    expect(isSupplied(coverage, "parties")).toBe(false);
    expect(isSupplied(coverage, "name")).toBe(true);
  });

  it("supplies no representatives where one is missing, and keeps the mandates", () => {
    const { record: mapped, coverage } = record(
      { ...noord, tos: [link(4, "APR00003", { representedBy: "APR00009" })] },
      zuid,
    );
    expect(mapped.mandates).toEqual([{ partyId: "APR00003", function: { raw: "", code: "director" } }]);
    expect(isSupplied(coverage, "mandates")).toBe(true);
    expect(isSupplied(coverage, "mandates.representedBy")).toBe(false);
  });

  it("knows no ownership by another word, and takes a sole trader for a natural person", () => {
    const trader = { ...an, relationType: "SoleProprietor", enterpriseNumber: "0314595348" };
    const { record: mapped } = record({ ...noord, tos: [link(6, "APR00002", { ownership: "Pledged" })] }, trader);
    expect(mapped.holdings).toEqual([{ partyId: "APR00002", ownership: "unknown" }]);
    expect(mapped.parties).toMatchObject([{ kind: "natural", enterpriseNumber: "0314595348" }]);
  });
});

describe("a relation as a reference", () => {
  const reference = (relation: object): unknown => {
    const [own] = read(relation);
    return own === undefined ? null : toReference(own, "2026-11-24");
  };

  it("shows what a picker needs", () => {
    const address = {
      street: "Kerkstraat",
      houseNumber: "1",
      box: "",
      postalCode: "9000",
      city: "Gent",
      countryCode: "BE",
    };
    expect(reference({ ...noord, legalForm: "B.V.", enterpriseNumber: "0403.019.261", address })).toEqual({
      externalId: "APR00001",
      kind: "company",
      name: "Noord",
      legalForm: "B.V.",
      enterpriseNumber: "0403019261",
      street: "Kerkstraat 1",
      postalCode: "9000",
      city: "Gent",
      active: true,
      linkable: true,
    });
  });

  it.each([
    ["a sole trader", { relationType: "SoleProprietor" }, "sole-trader-not-supported"],
    ["a person", { relationType: "Person", endDate: "2000-01-01" }, "person-not-supported"],
    ["a company whose file ended", { endDate: "2026-11-23" }, "inactive"],
  ])("says why %s can't be linked", (_, fields, reason) => {
    expect(reference({ ...noord, ...fields })).toMatchObject({ linkable: { reason } });
  });

  it("is active while its end lies ahead", () => {
    expect(reference({ ...noord, endDate: "2026-11-25" })).toMatchObject({ active: true, linkable: true });
  });

  it("falls back on the display name where the name is blank", () => {
    expect(reference({ ...noord, name: " ", displayName: "Noord (klant)" })).toMatchObject({ name: "Noord (klant)" });
  });
});

describe("whatever passes the guards", () => {
  const text = fc.option(
    fc.oneof(
      fc.string({ maxLength: MAX_TEXT, unit: "binary" }).filter((value) => value.length <= MAX_TEXT),
      fc.constantFrom("2020-02-30", "2020-01-01", "0403.019.261", "BE", "\u0958".repeat(MAX_TEXT), "\ud800"),
    ),
    { nil: undefined },
  );
  const number = fc.option(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat()), { nil: null });
  const id = fc.integer({ min: 0, max: 9 }).map((digit) => `APR0000${digit}`);
  const links = fc.array(
    fc.record({
      linkType: fc.integer({ min: 1, max: 8 }),
      uniqueIdentifier: id,
      function: text,
      startDate: text,
      endDate: text,
      numberOfShares: number,
      votingRights: number,
      shareClass: text,
      ownership: text,
      statutory: fc.option(fc.boolean()),
      representedBy: fc.option(fc.oneof(id, fc.constant(""))),
    }),
    { maxLength: 6 },
  );
  const address = fc.record({
    street: text,
    houseNumber: text,
    box: text,
    postalCode: text,
    city: text,
    countryCode: text,
  });
  const legal = fc.record({
    foundingDate: text,
    totalShares: number,
    totalVotingRights: number,
    generalMeeting: fc.option(fc.constantFrom("juni", "\u0958".repeat(MAX_FREE_TEXT))),
  });
  const relation = fc.record({
    uniqueIdentifier: id,
    relationType: fc.constantFrom("Company", "SoleProprietor", "Person"),
    name: text,
    displayName: text,
    commercialName: text,
    legalForm: text,
    vatNumber: text,
    enterpriseNumber: text,
    languageCode: text,
    email: text,
    phone: text,
    endDate: text,
    firstName: text,
    lastName: text,
    birthDate: text,
    address: fc.option(address),
    legal: fc.option(legal),
    tos: fc.option(links),
  });

  it("makes a record that the schema takes, and that names no party that could not be read", () => {
    fc.assert(
      fc.property(relation, fc.array(relation, { maxLength: 6 }), (subject, others) => {
        const { record: mapped, coverage } = record(subject, ...others);
        expect(parseAdminRecord(mapped)).toEqual({ ok: true, record: mapped });
        const known = new Set(others.map(({ uniqueIdentifier }) => uniqueIdentifier));
        const complete = read(subject).every((own) => [...partyIds(own)].every((each) => known.has(each)));
        expect(isSupplied(coverage, "parties")).toBe(complete);
      }),
    );
  });

  it("makes a reference", () => {
    fc.assert(
      fc.property(relation, (subject) => {
        for (const own of read(subject)) {
          expect(toReference(own, "2026-11-24")).toMatchObject({ externalId: own.uniqueIdentifier });
        }
      }),
    );
  });
});
