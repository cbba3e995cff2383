import { describe, expect, test } from "vitest";
import type { Evidence } from "./evidence.ts";
import { matchRows, type RowMatch } from "./match-rows.ts";
import type { FieldKind } from "./meaning.ts";
import type { MatchedSide } from "./row-set.ts";

function row(known: Partial<Evidence>): Evidence {
  return {
    id: null,
    identity: null,
    national: null,
    enterprise: null,
    name: null,
    birthDate: null,
    party: null,
    address: null,
    parts: [],
    ...known,
  };
}

function match(
  template: readonly Evidence[],
  source: readonly Evidence[],
  partKinds: readonly FieldKind[] = [],
): RowMatch {
  const side = (evidence: readonly Evidence[]): MatchedSide => ({
    evidence,
    content: (index) => JSON.stringify(evidence[index]),
  });
  return matchRows(partKinds, side(template), side(source));
}

const JAN = "62.04.03-951.95";
const AN = "77.09.08-953.02";

describe("finding the rows that are one", () => {
  test("lets ids that contradict the national numbers lose", () => {
    const template = [row({ id: "1", name: "Jan", national: JAN }), row({ id: "2", name: "An", national: AN })];
    const source = [
      row({ id: "1", name: "An", national: "77090895302" }),
      row({ id: "2", name: "Jan", national: JAN }),
    ];
    expect(match(template, source)).toMatchObject({
      sourceOf: [1, 0],
      by: ["national-number", "national-number"],
    });
  });

  test("lets ids lose that were permuted among people without a number", () => {
    const jan = { name: "Jan Peeters", birthDate: "1962-04-03" };
    const an = { name: "An De Smet", birthDate: "1977-09-08" };
    const template = [row({ id: "1", ...jan }), row({ id: "2", ...an })];
    expect(match(template, [row({ id: "1", ...an }), row({ id: "2", ...jan })]).sourceOf).toEqual([1, 0]);
  });

  test("keeps an id under which only the name changed", () => {
    const template = [row({ id: "1", name: "Lumen Beheer BV", party: "legal" })];
    expect(match(template, [row({ id: "1", name: "Delta Partners BV", party: "legal" })]).by).toEqual(["external-id"]);
  });

  test("holds a number under one id, name and birth date that changed for a correction", () => {
    const jan = { id: "1", name: "Jan Peeters", birthDate: "1962-04-03" };
    expect(match([row({ ...jan, national: JAN })], [row({ ...jan, national: AN })]).sourceOf).toEqual([0]);
  });

  test("does not hold a homonym with another birth date for the same person", () => {
    const template = [row({ name: "Jan Peeters", birthDate: "1962-04-03" })];
    expect(match(template, [row({ name: "Jan Peeters", birthDate: "1990-04-03" })]).sourceOf).toEqual([-1]);
  });

  test("does not guess among homonyms of whom only one side knows more", () => {
    const template = [row({ name: "Jan Peeters" })];
    const source = ["1962-04-03", "1990-04-03"].map((birthDate) => row({ name: "Jan Peeters", birthDate }));
    expect(match(template, source).sourceOf).toEqual([-1]);
  });

  test("pairs rows of which nothing but the same name is known", () => {
    const two = [row({ name: "Jan Peeters" }), row({ name: "PEETERS Jan" })];
    expect(match(two, two).sourceOf).toEqual([0, 1]);
  });

  test("tells a person from the company of the same name", () => {
    const template = [row({ name: "Jan Peeters" })];
    const source = [
      row({ name: "Jan Peeters BV", party: "legal", enterprise: "0561.004.250" }),
      row({ name: "Jan Peeters", party: "natural" }),
    ];
    expect(match(template, source).sourceOf).toEqual([1]);
  });

  test("tells companies of one name apart by their legal form", () => {
    const named = (name: string): Evidence => row({ name, party: "legal" });
    const source = [named("Delta NV"), named("Delta SRL")];
    expect(match([named("Delta BV")], source).sourceOf).toEqual([1]);
  });

  test("does not take a first name for a family name where commas tell them apart", () => {
    expect(match([row({ name: "Simon, Thomas" })], [row({ name: "Thomas, Simon" })]).sourceOf).toEqual([-1]);
  });

  test("pairs two lots of one person by what they hold, in any order", () => {
    const lots = ["100", "50"].map((shares) => row({ id: "P1", name: "Jan", parts: ["A", "full"], address: shares }));
    expect(match(lots, lots.toReversed(), ["text", "text"]).sourceOf).toEqual([1, 0]);
  });

  test("finds a name under both spellings of its umlauts", () => {
    expect(match([row({ name: "Karl Müller" })], [row({ name: "MUELLER Karl" })]).by).toEqual(["unique-name"]);
  });

  test("tells the mandates of one person apart by function, then start, also where the id is the person's", () => {
    const kinds = ["text", "date"] as const;
    const mandate = (name: string, start: string): Evidence => row({ id: "P1", name: "Jan", parts: [name, start] });
    const template = [mandate("bestuurder", "2010-01-15"), mandate("voorzitter", "2010-01-15")];
    const source = [
      mandate("bestuurder", "2023-07-01"),
      mandate("voorzitter", "15/01/2010"),
      mandate("bestuurder", "15/01/2010"),
    ];
    expect(match(template, source, kinds).sourceOf).toEqual([2, 1]);
  });

  test("answers two thousand homonyms as fast as two thousand others", () => {
    const rows = (birthDate: string | null): Evidence[] =>
      Array.from({ length: 2000 }, () => row({ name: "Jan Peeters", birthDate }));
    const { sourceOf } = match(rows(null), rows("1980-01-01"));
    expect(new Set(sourceOf)).toEqual(new Set([-1]));
    expect(match(rows("1980-01-01"), rows("1980-01-01")).sourceOf).not.toContain(-1);
  });
});
