import { describe, expect, it } from "vitest";
import type { AdminRecord } from "../model/record.ts";
import { contentHash } from "./content-hash.ts";
import { parseAdminRecord } from "./parse.ts";

const address = { street: "Kerkstraat", number: "1", box: "2", postalCode: "9000", city: "Gent", country: "BE" };
const party = {
  externalId: "P1",
  kind: "natural",
  name: "Peeters An",
  firstName: "An",
  lastName: "Peeters",
  birthDate: "1980-01-02",
  enterpriseNumber: "0403019261",
  nationalNumber: "85073003328",
  identity: "9f",
  address,
  email: "an@noord.example",
};
const period = { start: "2020-01-01", end: "2030-01-01" };
/** Every field that a record can have. */
const full = {
  externalId: "R1",
  kind: "company",
  name: "Noord",
  commercialName: "Noorderlicht",
  legalForm: { raw: "BV", code: "BV" },
  enterpriseNumber: "0403019261",
  vatNumber: "BE0403019261",
  language: "nl",
  email: "info@noord.example",
  phone: "+32 9 000 00 00",
  seat: address,
  totalShares: "100",
  totalVotes: "100",
  meetingFormula: "juni",
  meetingDate: "2026-06-01",
  foundingDate: "1999-02-24",
  endDate: "2030-12-31",
  // The third is pointed to by nobody, so that its key can change.
  parties: [party, { ...party, externalId: "P2" }, { ...party, externalId: "P3" }],
  mandates: [
    {
      externalId: "M1",
      partyId: "P1",
      function: { raw: "Bestuurder", code: "director" },
      ...period,
      statutory: true,
      remunerated: false,
      representedBy: "P2",
      publicationNumber: "20012345",
    },
  ],
  holdings: [
    {
      externalId: "H1",
      partyId: "P1",
      shares: "50",
      percentage: "50",
      votes: "50",
      shareClass: "A",
      ownership: "full",
      ...period,
    },
  ],
};

/** Ways to say something else in one place; the first that still makes a record is taken. */
const OTHERS = [
  "Zuid",
  "fr",
  "NL",
  "2001-01-01",
  "0405772873",
  "85073003329",
  "7",
  "person",
  "legal",
  "P2",
  "P1",
  "auditor",
  "bare",
];

/** Every value that differs from this one in a single leaf, with the place of that leaf. */
function variants(value: unknown, place = ""): readonly (readonly [string, unknown])[] {
  if (typeof value === "boolean") return [[place, !value]];
  if (typeof value === "string") return OTHERS.filter((other) => other !== value).map((other) => [place, other]);
  if (Array.isArray(value)) {
    return value.flatMap((row: unknown, index) =>
      variants(row, `${place}[${index}]`).map(([at, other]): [string, unknown] => [at, value.with(index, other)]),
    );
  }
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    variants(inner, `${place}.${key}`).map(([at, other]): [string, unknown] => [
      at,
      Object.assign({}, value, { [key]: other }),
    ]),
  );
}

function recordOf(input: unknown): AdminRecord | null {
  const parsed = parseAdminRecord(input);
  return parsed.ok ? parsed.record : null;
}

const readable = new Map<string, AdminRecord>();
for (const [place, input] of variants(full)) {
  const record = recordOf(input);
  if (record !== null && !readable.has(place)) readable.set(place, record);
}

describe("the content hash", () => {
  it("changes with every single field of a record", async () => {
    const pointedTo = /^\.parties\[[01]\]\.externalId$/;
    const places = new Set(variants(full).flatMap(([place]) => (pointedTo.test(place) ? [] : [place])));
    expect([...readable.keys()]).toEqual([...places]);
    const seen = new Set<string>();
    for (const record of [recordOf(full), ...readable.values()])
      if (record !== null) seen.add(await contentHash(record));
    expect(seen.size).toBe(places.size + 1);
  });

  it("changes when a field becomes empty, and not by an empty field", async () => {
    const base = recordOf({
      externalId: "R1",
      kind: "company",
      name: "Noord",
      parties: [],
      mandates: [],
      holdings: [],
    });
    if (base === null) throw new Error("no record");
    const hash = await contentHash(base);
    expect(await contentHash({ ...base, email: "info@noord.example" })).not.toBe(hash);
    expect(await contentHash({ ...base, email: "" })).toBe(hash);
  });
});
