/// <reference types="node" />
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import type { CompareOptions, ValueMeaning } from "./kind-definition.ts";
import type { ValueKind } from "./kinds.ts";

interface Case {
  readonly id: string;
  readonly kind: ValueKind;
  readonly a: unknown;
  readonly b: unknown;
  readonly expect: ValueMeaning;
  readonly options?: CompareOptions;
}

const file = fileURLToPath(new URL("../../../../../shared/data/compare/values.jsonl", import.meta.url));
const present = existsSync(file);
const cases = present
  ? readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line): Case => JSON.parse(line) as Case)
  : [];

/** SCA and SA: a conversion by the law and by the other cases of the same file (SCA and NV, Comm.VA and S.A.). */
const CONTRADICTED = new Set(["d-legalForm-217"]);

const EXACT: readonly ValueKind[] = [
  "enterpriseNumber",
  "vatNumber",
  "nationalNumber",
  "date",
  "decimal",
  "money",
  "integer",
  "percentage",
  "text",
];

const isQuiet = (meaning: ValueMeaning): boolean => meaning === "same" || meaning === "cosmetic";
const answers = cases
  .filter(({ id }) => !CONTRADICTED.has(id))
  .map((one) => ({ ...one, got: compareValues(one.kind, one.a, one.b, one.options) }));
const quiet = answers.filter((one) => isQuiet(one.expect));
const loud = answers.filter((one) => !isQuiet(one.expect));
const of = (kinds: readonly ValueKind[], list: typeof answers): typeof answers =>
  list.filter(({ kind }) => kinds.includes(kind));
const falseBars = (list: typeof answers): number =>
  list.filter((one) => isQuiet(one.expect) && !isQuiet(one.got)).length;
const missed = (list: typeof answers): number =>
  list.filter(({ expect: truth, got }) =>
    truth === "different" ? got !== truth : truth === "converted" && isQuiet(got),
  ).length;

const title = present
  ? "the cases whose truth was decided by hand"
  : "the cases whose truth was decided by hand (skipped: ../shared/data/compare is not beside this checkout)";

describe.skipIf(!present)(title, () => {
  it("are all there", () => {
    expect(answers.length).toBeGreaterThan(2000);
  });

  it("raise no false bar on numbers, dates, amounts, percentages and text", () => {
    expect(falseBars(of(EXACT, quiet))).toBe(0);
  });

  it.each([
    [["legalForm", "country", "language"] as const, 0.01],
    [["companyName"] as const, 0.02],
    [["personName"] as const, 0.01],
    [["address"] as const, 0.04],
  ])("raise few false bars on %j", (kinds, share) => {
    const mine = of(kinds, quiet);
    expect(falseBars(mine)).toBeLessThanOrEqual(mine.length * share);
  });

  it("hide no difference of numbers, dates, amounts, percentages, text, legal forms, countries and languages", () => {
    expect(missed(of([...EXACT, "legalForm", "country", "language"], loud))).toBe(0);
  });

  it("hide hardly a difference of names and addresses", () => {
    const names = of(["companyName", "personName"], loud);
    const addresses = of(["address"], loud);
    expect(missed(names)).toBeLessThanOrEqual(names.length * 0.01);
    expect(missed(addresses)).toBeLessThanOrEqual(addresses.length * 0.01);
    expect(missed(loud)).toBeLessThanOrEqual(loud.length * 0.004);
  });

  it("show every conversion as one", () => {
    const converted = loud.filter((one) => one.expect === "converted");
    expect(converted.filter(({ got }) => got !== "converted")).toEqual([]);
  });

  it("tell same and cosmetic apart", () => {
    const told = quiet.filter((one) => one.got === one.expect);
    expect(told.length).toBeGreaterThanOrEqual(quiet.length * 0.97);
    expect(falseBars(quiet)).toBeLessThanOrEqual(quiet.length * 0.02);
  });
});
