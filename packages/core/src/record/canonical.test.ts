import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { ExternalId } from "../model/ids.ts";
import type { AdminRecord } from "../model/record.ts";
import { canonicalRecord } from "./canonical.ts";
import { contentHash } from "./content-hash.ts";
import { externalId } from "./fields.ts";
import { parseAdminRecord } from "./parse.ts";
import { present } from "./present.ts";

const id = (text: string): ExternalId => v.parse(externalId, text);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const text = fc.string({ maxLength: 12, unit: "binary" });
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const decimal = fc.tuple(fc.nat(), fc.nat({ max: 99 })).map(([whole, cents]) => `${whole}.${cents}0`);
const address = fc.record({
  street: text,
  number: text,
  box: text,
  postalCode: text,
  city: text,
  country: fc.constantFrom("BE", "NL", "", " be "),
});

const partyIds = ["P1", "P2", "P3", "P10"].map(id);
const partyId = fc.constantFrom(...partyIds);
const party = (key: ExternalId): fc.Arbitrary<AdminRecord["parties"][number]> =>
  fc
    .record({
      name: text,
      kind: fc.constantFrom("natural" as const, "legal" as const),
      birthDate: maybe(day),
      address: maybe(address),
    })
    .map(({ name, kind, ...others }) => ({ externalId: key, kind, name, ...present(others) }));
const mandate = fc
  .record({
    partyId,
    raw: text,
    start: maybe(day),
    end: maybe(day),
    representedBy: maybe(partyId),
    statutory: maybe(fc.boolean()),
  })
  .map(({ partyId: of, raw, ...others }) => ({
    partyId: of,
    function: { raw, code: "director" as const },
    ...present(others),
  }));
const holding = fc
  .record({ partyId, shares: maybe(decimal), shareClass: maybe(text) })
  .map(({ partyId: of, ...others }) => ({ partyId: of, ownership: "full" as const, ...present(others) }));
const record: fc.Arbitrary<AdminRecord> = fc
  .record({
    name: text,
    others: fc.record({
      commercialName: maybe(text),
      seat: maybe(address),
      totalShares: maybe(decimal),
      endDate: maybe(day),
    }),
    parties: fc.tuple(...partyIds.map(party)),
    mandates: fc.array(mandate, { maxLength: 4 }),
    holdings: fc.array(holding, { maxLength: 4 }),
  })
  .map(({ others, ...fields }) => ({ externalId: id("R1"), kind: "company" as const, ...present(others), ...fields }));

const shuffled = (of: AdminRecord): fc.Arbitrary<AdminRecord> =>
  fc
    .tuple(
      ...([of.parties, of.mandates, of.holdings] as const).map((rows) =>
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
      ),
    )
    .map(([parties = [], mandates = [], holdings = []]) => ({
      ...of,
      parties: parties.flatMap((index) => of.parties.slice(index, index + 1)),
      mandates: mandates.flatMap((index) => of.mandates.slice(index, index + 1)),
      holdings: holdings.flatMap((index) => of.holdings.slice(index, index + 1)),
    }));

const base: AdminRecord = {
  externalId: id("R1"),
  kind: "company",
  name: "Noord",
  parties: [],
  mandates: [],
  holdings: [],
};

describe("the canonical record", () => {
  it("tidies text, leaves out what is empty, and takes idle zeros from numbers", () => {
    const loose: AdminRecord = {
      ...base,
      name: "  Bakkerij\n  Peeters\u00a0 ",
      commercialName: "   ",
      totalShares: "0100.50",
      totalVotes: "100.00",
      seat: { street: "Kerkstraat ", number: "1", box: "", postalCode: "9000", city: "Gent", country: "be" },
    };
    expect(canonicalRecord(loose)).toEqual({
      ...base,
      name: "Bakkerij Peeters",
      totalShares: "100.5",
      totalVotes: "100",
      seat: { street: "Kerkstraat", number: "1", box: "", postalCode: "9000", city: "Gent", country: "BE" },
    });
  });

  it("has no half surrogate pairs, which no database takes", () => {
    expect(canonicalRecord({ ...base, name: "A\ud800B" }).name).toBe("A\ufffdB");
  });

  it("has no seat where an address holds a country only", () => {
    const seat = { street: "", number: "", box: "", postalCode: " ", city: "", country: "BE" };
    expect(canonicalRecord({ ...base, seat })).toEqual(base);
  });

  it("is canonical already: a second time changes nothing, and the schema takes it", () => {
    fc.assert(
      fc.property(record, (loose) => {
        const canonical = canonicalRecord(loose);
        expect(canonicalRecord(canonical)).toEqual(canonical);
        expect(parseAdminRecord(canonical)).toEqual({ ok: true, record: canonical });
      }),
    );
  });

  it("and its hash don't depend on the order of rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        record.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
        async ([one, other]) => {
          expect(canonicalRecord(other)).toEqual(canonicalRecord(one));
          expect(await contentHash(other)).toBe(await contentHash(one));
        },
      ),
    );
  });
});

describe("the content hash", () => {
  it("is 64 hexadecimal digits, and stays what it is: snapshots that are stored carry it", async () => {
    expect(await contentHash(base)).toBe("e268f4afa2d4f653f8632c9b444e70543491a9dd71e2784a32dfe0ddf55ecfd9");
  });

  it("is the same for two records only where they are canonically the same", async () => {
    const field = fc.constantFrom("name", "commercialName", "seat", "totalShares", "endDate", "parties", "holdings");
    await fc.assert(
      fc.asyncProperty(record, record, field, async (one, donor, name) => {
        const other = { ...one, [name]: Reflect.get(donor, name) };
        const alike = JSON.stringify(sorted(canonicalRecord(one))) === JSON.stringify(sorted(canonicalRecord(other)));
        expect((await contentHash(one)) === (await contentHash(other))).toBe(alike);
      }),
    );
  });

  it("doesn't change with the moment at which the source was touched", async () => {
    expect(await contentHash({ ...base, sourceModifiedAt: "2026-11-24T12:50:47Z" })).toBe(await contentHash(base));
  });
});

/** The same value with its keys in order, so that two values can be compared as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
