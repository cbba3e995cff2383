import { describe, expect, it } from "vitest";
import { confirmed, isWorthAsking, mostOf } from "./asking.ts";
import { questionOf } from "./question-of.ts";
import { choiceFor, selectAll, selectionOf, type Choices } from "./selection.ts";
import { companyBeside, pulled, WRITING } from "./testing/compared.ts";

const NOTHING: Choices = { choices: new Map(), reasons: new Map() };
const TAKE = { kind: "take" } as const;
const other = {
  name: "Garage Maes",
  phone: "02 999 99 99",
  email: "info@garage.example",
  founding_date: "1990-01-01",
  registration_number: "0403019261",
};

describe("what is asked once more", () => {
  it("is overwriting most of what a template holds", () => {
    const found = companyBeside(other);
    expect(mostOf(found, selectAll(NOTHING, found, TAKE))).toEqual({ count: 4, total: 5 });
    expect(mostOf(found, selectAll(NOTHING, found, { kind: "keep" }))).toBeNull();
  });

  it("is not filling in an empty template, nor a few fields", () => {
    const empty = companyBeside({});
    expect(mostOf(empty, selectAll(NOTHING, empty, TAKE))).toBeNull();
    const few = companyBeside({ name: "Garage Maes", phone: "02 999 99 99" });
    expect(mostOf(few, selectAll(NOTHING, few, TAKE))).toBeNull();
  });

  it("is a number that identifies and becomes another one", () => {
    const found = companyBeside({ ...other, registration_number: "0202239951" });
    const selection = new Map([["registration_number", { choice: TAKE }]]);
    expect(isWorthAsking({ comparison: found, selection, impacts: [] })).toBe(true);
    expect(questionOf({ comparison: found, selection, impacts: [] }, WRITING, "AdminPulse")).toEqual({
      title: "1 gegeven uit AdminPulse overnemen?",
      points: [
        {
          text: "Ondernemingsnummer: er komt een ander nummer. Kijk na of het nog om dezelfde gaat.",
          refused: false,
        },
      ],
      taken: 1,
    });
  });

  it("is what the host says depends on it; what it refuses is left out", () => {
    const comparison = companyBeside({ ...other, name: "Bakkerij Pieters" });
    const asked = {
      comparison,
      selection: selectAll(NOTHING, comparison, TAKE),
      impacts: [
        { key: "name", text: "staat in de notulen", refused: true },
        { key: null, text: "de brief van vandaag wordt anders" },
      ],
    };
    expect(confirmed(asked).has("name")).toBe(false);
    const question = questionOf(asked, WRITING, "AdminPulse");
    expect(question.taken).toBe(comparison.differences.length - 1);
    expect(question.points).toContainEqual({ text: "Naam wordt niet overgenomen: staat in de notulen", refused: true });
    expect(question.points).toContainEqual({ text: "de brief van vandaag wordt anders", refused: false });
  });

  it("leaves only the way back where all is refused", () => {
    const comparison = companyBeside({ name: "Bakkerij Pieters" });
    const impacts = [{ key: null, text: "de jaarrekening is neergelegd", refused: true }];
    const asked = { comparison, selection: selectAll(NOTHING, comparison, TAKE), impacts };
    expect(confirmed(asked).size).toBe(0);
    expect(questionOf(asked, WRITING, "AdminPulse").taken).toBe(0);
  });
});

describe("what is chosen", () => {
  const earlier = [pulled(1, { phone: "02 999 99 99" })];
  const found = companyBeside({ name: "Bakkerij Peeters", phone: "02 999 99 99" }, pulled(2), { earlier });
  const by = (key: string) => {
    const difference = found.differences.find((each) => each.key === key);
    if (difference === undefined) throw new Error(`no difference in ${key}`);
    return difference;
  };

  it("is what the binding proposes, but never a number that identifies", () => {
    expect(choiceFor(NOTHING, found, by("phone"))).toEqual(TAKE);
    expect(choiceFor(NOTHING, found, { ...by("registration_number"), preselected: true })).toBeNull();
  });

  it("is nothing where the user left it open himself", () => {
    const open: Choices = { ...NOTHING, choices: new Map([["phone", null]]) };
    expect(selectionOf(open, found).has("phone")).toBe(false);
  });

  it("goes with its reason where the user keeps his, and with none where that is blank", () => {
    const made = (why: string): Choices => ({
      choices: new Map([["phone", { kind: "keep" }]]),
      reasons: new Map([["phone", why]]),
    });
    expect(selectionOf(made(" nummer van de zaak "), found).get("phone")).toEqual({
      choice: { kind: "keep" },
      why: "nummer van de zaak",
    });
    expect(selectionOf(made("  "), found).get("phone")).toEqual({ choice: { kind: "keep" } });
  });
});
