import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { RECORD_PATHS } from "../model/coverage.ts";
import { parseAdminRecord } from "./parse.ts";
import { coverageSchema, MAX_ROWS } from "./schema.ts";

const party = { externalId: "APR00002", kind: "natural", name: "Peeters Jan" };
const minimal = {
  externalId: "APR00001",
  kind: "company",
  name: "Bakkerij Peeters",
  parties: [party],
  mandates: [],
  holdings: [],
};

function problemsOf(input: unknown): readonly string[] {
  const parsed = parseAdminRecord(input);
  return parsed.ok ? [] : parsed.issues.map(({ path, problem }) => `${path}: ${problem}`);
}

describe("reading a record from unknown input", () => {
  it("takes a record with every field that a package can supply", () => {
    const full = {
      ...minimal,
      commercialName: "De Krokante Korst",
      legalForm: { raw: "BVBA", code: "BVBA" },
      enterpriseNumber: "0403019261",
      vatNumber: "BE0403019261",
      language: "nl",
      email: "info@bakkerij.example",
      phone: "+32 2 000 00 00",
      seat: { street: "Kerkstraat", number: "1", box: "", postalCode: "9000", city: "Gent", country: "BE" },
      totalShares: "100.5",
      totalVotes: "100",
      meetingFormula: "eerste maandag van juni",
      meetingDate: "2026-06-01",
      foundingDate: "1999-02-28",
      endDate: "2030-12-31",
      sourceModifiedAt: "2026-11-24T12:50:47.000Z",
      parties: [{ ...party, firstName: "Jan", lastName: "Peeters", birthDate: "2000-02-29", identity: "9f" }],
      mandates: [{ partyId: "APR00002", function: { raw: "Bestuurder", code: "director" }, statutory: true }],
      holdings: [{ partyId: "APR00002", shares: "12.5", ownership: "usufruct", shareClass: "A" }],
    };
    expect(parseAdminRecord(full)).toEqual({ ok: true, record: full });
  });

  it("leaves out keys that a record doesn't have", () => {
    const parsed = parseAdminRecord({ ...minimal, shoeSize: 42 });
    expect(parsed).toEqual({ ok: true, record: minimal });
  });

  it.each([
    ["a number of nine digits", { enterpriseNumber: "403019261" }, "enterpriseNumber: ten digits"],
    ["a day that no calendar has", { foundingDate: "2025-02-29" }, "foundingDate: a calendar day such as 2026-11-24"],
    ["a moment without a time", { sourceModifiedAt: "2026-11-24" }, "sourceModifiedAt: a moment in UTC"],
    ["a number that isn't decimal text", { totalShares: "1e3" }, "totalShares: a decimal number such as 12.5"],
    ["a number in place of text", { totalShares: 100 }, "totalShares: expected string"],
    ["text that no database keeps", { name: "Jan\0" }, "name: no NUL and no half surrogate pairs"],
    ["a language by name", { language: "Dutch" }, "language: a language of ISO 639-1"],
    ["an empty key", { externalId: "" }, "externalId: 1 to 200 characters"],
    ["a kind of its own", { kind: "robot" }, "kind: expected"],
  ])("refuses %s, and says where", (_, change, problem) => {
    const [first, ...others] = problemsOf({ ...minimal, ...change });
    expect(first).toContain(problem);
    expect(others).toEqual([]);
  });

  it("refuses mandates, representatives and holdings of parties that are not there, and a party twice", () => {
    const stranger = { partyId: "APR00009", function: { raw: "", code: "director" } };
    const represented = { partyId: "APR00002", function: { raw: "", code: "director" }, representedBy: "APR00009" };
    const mandates = "mandates: a mandate points to a party that is not there";
    expect(problemsOf({ ...minimal, mandates: [stranger] })).toEqual([mandates]);
    expect(problemsOf({ ...minimal, mandates: [represented] })).toEqual([mandates]);
    expect(problemsOf({ ...minimal, holdings: [{ partyId: "APR00009", ownership: "full" }] })).toEqual([
      "holdings: a holding points to a party that is not there",
    ]);
    expect(problemsOf({ ...minimal, parties: [party, party] })).toEqual([
      "parties: two parties have the same external id",
    ]);
  });

  it("bounds rows and text", () => {
    const parties = Array.from({ length: MAX_ROWS + 1 }, (_, index) => ({ ...party, externalId: `P${index}` }));
    expect(problemsOf({ ...minimal, parties })).toEqual([`parties: at most ${MAX_ROWS} rows`]);
    expect(problemsOf({ ...minimal, parties: parties.slice(1) })).toEqual([]);
    expect(problemsOf({ ...minimal, name: "x".repeat(1001) })).toEqual(["name: at most 1000 characters"]);
  });

  it("names at most twenty issues and never quotes the input", () => {
    const parties = Array.from({ length: 30 }, () => ({ nationalNumber: "85073003328x" }));
    const problems = problemsOf({ ...minimal, parties });
    expect(problems).toHaveLength(20);
    expect(problems.join()).not.toContain("85073003328");
  });

  it.each([[null], [[]], ["text"], [undefined]])("refuses %j", (input) => {
    expect(parseAdminRecord(input).ok).toBe(false);
  });
});

describe("reading coverage", () => {
  it("takes paths of the closed list, each once", () => {
    expect(v.is(coverageSchema, { supplied: RECORD_PATHS })).toBe(true);
    expect(v.is(coverageSchema, { supplied: ["name", "name"] })).toBe(false);
    expect(v.is(coverageSchema, { supplied: ["shoeSize"] })).toBe(false);
  });
});
