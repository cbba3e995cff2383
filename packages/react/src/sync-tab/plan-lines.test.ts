import type { LinkPlan } from "@adminsync/core/model";
import { parseConnectionId, parseDossierId, parseExternalId } from "@adminsync/core/model";
import { describe, expect, it } from "vitest";
import { CATALOGUES } from "../testing/catalogues.ts";
import { createFormats } from "../messages/formats.ts";
import { plainText } from "../messages/rich-text.ts";
import { packageMark } from "./package-mark.ts";
import { planLines } from "./plan-lines.ts";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("not an id");
  return id;
}

const PLAN: LinkPlan = {
  dossierId: known(parseDossierId("d1")),
  connectionId: known(parseConnectionId("c1")),
  connectionName: "AdminPulse",
  externalId: known(parseExternalId("APR00412")),
  referenceName: "Bakkerij Peeters BV",
  rename: { from: "Bakkerij Peeters", to: "Bakkerij Peeters BV" },
  pulls: { name: true, address: true, directors: 3, shareholders: 2 },
  warnings: [],
  fingerprint: "f",
};

const formats = createFormats("nl-BE", CATALOGUES.nl.time);
const said = (plan: LinkPlan): readonly string[] =>
  planLines(plan, CATALOGUES.nl.plan, formats).map(({ text }) => plainText(text));

describe("a plan in words", () => {
  it("tells the new name and what is pulled in", () => {
    expect(said(PLAN)).toEqual([
      "De naam van dit dossier wordt Bakkerij Peeters BV (nu: Bakkerij Peeters)",
      "Naam, adres, 2 aandeelhouders en 3 bestuurders worden binnengehaald. Uw templates veranderen niet vanzelf.",
    ]);
  });

  it("tells that the name stays, and speaks of one thing in the singular", () => {
    const pulls = { name: true, address: false, directors: 0, shareholders: 0 };
    expect(said({ ...PLAN, rename: null, pulls })).toEqual([
      "De naam van dit dossier blijft Bakkerij Peeters BV.",
      "Naam wordt binnengehaald. Uw templates veranderen niet vanzelf.",
    ]);
  });

  it("warns first", () => {
    const [first] = said({
      ...PLAN,
      warnings: [{ kind: "enterprise-number-differs", dossier: "0999123457", reference: "0997011233" }],
    });
    expect(first).toBe("Het ondernemingsnummer verschilt: dit dossier heeft 0999.123.457, de referentie 0997.011.233.");
  });
});

describe("the mark of a package", () => {
  it.each([
    ["AdminPulse", "AP"],
    ["Fid-Manager", "FM"],
    ["Adsolut", "AD"],
    ["Centraal Dossierbeheer", "CD"],
  ])("of %s is %s", (name, mark) => {
    expect(packageMark(name)).toBe(mark);
  });
});
