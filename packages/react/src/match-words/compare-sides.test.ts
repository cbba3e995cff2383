import type { Dossier } from "@adminsync/core/model";
import { describe, expect, it } from "vitest";
import { dossierId } from "../testing/ids.ts";
import { referenceOf } from "../testing/office.data.ts";
import { compareSides, tally, type SideLine } from "./compare-sides.ts";

const BAKERY: Dossier = {
  id: dossierId("d1"),
  name: "Bakkerij Peeters",
  enterpriseNumber: "999123457",
  legalForm: "BVBA",
};
const GENT = { street: "Kerkstr.", number: "12", box: "2", postalCode: "9000", city: "Gent", country: "BE" };
const compare = (
  dossier: Partial<Dossier>,
  reference: Parameters<typeof referenceOf>[2],
  name = "Bakkerij Peeters BV",
) =>
  compareSides({
    dossier: { ...BAKERY, ...dossier },
    reference: referenceOf("1", name, reference),
    reasons: [],
    locale: "nl-BE",
  });
const meanings = (lines: readonly SideLine[]): unknown =>
  Object.fromEntries(lines.map(({ field, meaning }) => [field, meaning]));

describe("a dossier beside a client", () => {
  it("agrees where only the spelling differs, and knows a form that was converted", () => {
    const lines = compare({ address: GENT }, { street: "Kerkstraat 12 bus 2" });
    expect(meanings(lines)).toEqual({ number: "spelled", name: "spelled", form: "converted", address: "spelled" });
    expect(tally(lines)).toEqual({ agree: ["number", "name", "form", "address"], differ: [] });
  });

  it("shows what differs as each side writes it", () => {
    const lines = compare(
      { enterpriseNumber: "0997011233", address: GENT },
      { street: "Nieuwe Dokken 4" },
      "Peeters NV",
    );
    expect(lines.filter(({ meaning }) => meaning === "different")).toEqual([
      { field: "number", dossier: "0997.011.233", reference: "0999.123.457", meaning: "different" },
      { field: "name", dossier: "Bakkerij Peeters", reference: "Peeters NV", meaning: "different" },
      {
        field: "address",
        dossier: "Kerkstr. 12 bus 2, 9000 Gent",
        reference: "Nieuwe Dokken 4, 9000 Gent",
        meaning: "different",
      },
    ]);
  });

  it("never calls different what one side does not know, and leaves out what neither does", () => {
    const { enterpriseNumber: _none, ...without } = BAKERY;
    const lines = compareSides({
      dossier: { ...without, legalForm: "" },
      reference: { ...referenceOf("1", "Bakkerij Peeters"), city: "", postalCode: "", legalForm: "" },
      reasons: [],
      locale: "nl-BE",
    });
    expect(meanings(lines)).toEqual({ number: "only-reference", name: "same" });
    expect(meanings(compare({ address: GENT }, { city: "", postalCode: "" }))).toMatchObject({
      address: "only-dossier",
    });
  });

  it("compares the towns where one side has no street", () => {
    expect(meanings(compare({ address: GENT }, { city: "Gand" }))).toMatchObject({ address: "spelled" });
    expect(meanings(compare({ address: GENT }, { postalCode: "2000", city: "Antwerpen" }))).toMatchObject({
      address: "different",
    });
  });

  it("takes the matcher's word that a name is the same in another order", () => {
    const reasons = [{ code: "same-name", speaks: "for" }] as const;
    const reference = referenceOf("1", "Peeters Bakkerij");
    expect(meanings(compareSides({ dossier: BAKERY, reference, reasons, locale: "nl-BE" }))).toMatchObject({
      name: "spelled",
    });
  });
});
