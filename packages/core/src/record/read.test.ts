import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { RECORD_PATHS, type Coverage } from "../model/coverage.ts";
import { externalId } from "./fields.ts";
import { parseAdminRecord } from "./parse.ts";
import { readRecord } from "./read.ts";
import type { WrittenRecord } from "./written.ts";

const everything: Coverage = { supplied: RECORD_PATHS };
const one = v.parse(externalId, "R1");
const two = v.parse(externalId, "P2");
const bare: WrittenRecord = {
  externalId: one,
  kind: "company",
  name: "Noord",
  parties: [],
  mandates: [],
  holdings: [],
};

describe("reading what a source wrote", () => {
  it("understands numbers, forms and dates as people write them", () => {
    const { record, coverage } = readRecord(
      {
        ...bare,
        legalForm: "B.V.B.A.",
        enterpriseNumber: "BE 0403.019.261",
        vatNumber: "BTW BE 0403.019.261",
        language: "nl-BE",
        foundingDate: "24/02/1999",
        totalShares: 1250.5,
        totalVotes: "1.000",
        seat: { street: "Kerkstraat", number: 1, city: "Gent", country: "België" },
        parties: [
          {
            externalId: two,
            kind: "natural",
            firstName: "Jan",
            lastName: "Peeters",
            nationalNumber: "85.07.30-033.28",
          },
        ],
        mandates: [{ partyId: two, function: { raw: "Gedelegeerd bestuurder" }, start: "2020-01-31T00:00:00" }],
        holdings: [{ partyId: two, shares: 0.1, percentage: "12,50 %", ownership: "full" }],
      },
      everything,
    );
    expect(coverage).toEqual(everything);
    expect(record).toEqual({
      externalId: "R1",
      kind: "company",
      name: "Noord",
      legalForm: { raw: "B.V.B.A.", code: "BVBA" },
      enterpriseNumber: "0403019261",
      vatNumber: "BE0403019261",
      language: "nl",
      foundingDate: "1999-02-24",
      totalShares: "1250.5",
      totalVotes: "1000",
      seat: { street: "Kerkstraat", number: "1", box: "", postalCode: "", city: "Gent", country: "BE" },
      parties: [
        {
          externalId: "P2",
          kind: "natural",
          name: "Jan Peeters",
          firstName: "Jan",
          lastName: "Peeters",
          nationalNumber: "85073003328",
        },
      ],
      mandates: [
        { partyId: "P2", function: { raw: "Gedelegeerd bestuurder", code: "managing-director" }, start: "2020-01-31" },
      ],
      holdings: [{ partyId: "P2", shares: "0.1", percentage: "12.5", ownership: "full" }],
    });
    expect(parseAdminRecord(record).ok).toBe(true);
  });

  it("calls what it can't read 'not supplied', never empty", () => {
    const { record, coverage } = readRecord(
      {
        ...bare,
        enterpriseNumber: "see file",
        foundingDate: "31/02/1999",
        totalShares: -5,
        totalVotes: 1e300,
        holdings: [{ partyId: two, shares: "many", ownership: "full" }],
        parties: [{ externalId: two, kind: "natural", name: "Jan", birthDate: "spring 1980" }],
      },
      everything,
    );
    const lost = [
      "enterpriseNumber",
      "foundingDate",
      "totalShares",
      "totalVotes",
      "holdings.shares",
      "parties.birthDate",
    ];
    expect(coverage.supplied).toEqual(RECORD_PATHS.filter((path) => !lost.includes(path)));
    expect(record).toMatchObject({ name: "Noord", holdings: [{ partyId: "P2", ownership: "full" }] });
    expect(record).not.toHaveProperty("foundingDate");
  });

  it("keeps a number whose check digits are wrong: the user should see what the package holds", () => {
    expect(readRecord({ ...bare, enterpriseNumber: "0403.019.260" }, everything).record.enterpriseNumber).toBe(
      "0403019260",
    );
  });

  it("gives no Belgian code to the form of a company abroad", () => {
    const written = { ...bare, legalForm: "BV", seat: { city: "Breda", country: "NL" } };
    expect(readRecord(written, everything).record.legalForm).toEqual({ raw: "BV" });
  });
});
