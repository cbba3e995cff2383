import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";
import { formatDate, parseDate } from "./date.ts";
const COSMETIC: readonly (readonly [unknown, unknown])[] = [
  ["2024-02-01", "1 févr. 2024"],
  ["2024-02-01", "1-feb-2024"],
  ["2024-02-01", "01-02-2024"],
  ["2024-02-01", "1st February 2024"],
  ["2024-02-01", "Feb 1, 2024"],
  ["2024-03-01", "1 mrt. 2024"],
  ["2024-03-01", "1. März 2024"],
  ["2024-08-01", "1er août 2024"],
  ["2024-12-01", "1 déc. 2024"],
  ["2024-02-01", "2024-02-01T00:00:00Z"],
  ["2024-02-01", "2024-01-31T23:00:00.000Z"],
  ["2024-07-01", "2024-06-30T22:00:00Z"],
  ["2024-02-01", "2024-02-01 00:00:00"],
  ["2024-02-01", "01/02/2024 00:00"],
  ["2024-02-01", "2024-02-01T00:00:00+01:00"],
  ["2024-02-01", "le 1er février 2024"],
  ["2024-02-01", "op 1 februari 2024"],
  ["2024-02-01", "2024.02.01"],
  ["2024-02-01", "01022024"],
  ["2024-02-01", 20240201],
  ["2024-02-01", "1 FEBRUARI 2024"],
  ["2024-02-01", "Thursday, February 1, 2024"],
  ["2024-02-01", "Donnerstag, 1. Februar 2024"],
  ["2024-02-01", "1 / 2 / 2024"],
  ["2024-02-01", "1 feb '24"],
  ["2024-02-01", "1 February 2024"],
  ["2024-05-01", "1 May 2024"],
  ["2024-02-01", "do 1 feb. 2024"],
  ["2024-02-01", "01/feb/2024"],
  ["2024-02-01", "2024-2-1"],
  ["2024-01-15", "15 Jänner 2024"],
  ["2024-02-01", "01.02.24"],
  ["2024-02-01", "1ste februari 2024"],
  ["2024-02-01", "1e februari 2024"],
  ["2024-06-03", "3 juin 2024"],
  ["2024-07-03", "3 juil. 2024"],
  ["2024-02-01", "Thu Feb 01 2024"],
  ["31/02/2024", "31.02.2024"],
  ["2024-02-01", "vrijdag, 1 februari 2024"],
  ["2024-09-01", "1 sept. 2024"],
  ["2024-02-01", "2024-02-01T12:30:00.000Z"],
  ["2024-02-01", "1\u00a0februari\u00a02024"],
];

const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ["2024-06-01", "1 juli 2024"],
  ["2024-03-01", "1 mei 2024"],
  ["2024-02-30", "2024-03-01"],
  ["2024", "2024-01-01"],
  ["02/2024", "2024-02-01"],
  ["0000-00-00", "2000-01-01"],
  ["31/12/1899", "31/12/1999"],
];

describe("Dates", () => {
  it.each(COSMETIC)("mean the same: %j and %j", (a, b) => {
    expect(compareValues("date", a, b)).toBe("cosmetic");
    expect(compareValues("date", b, a)).toBe("cosmetic");
  });

  it.each(DIFFERENT)("differ: %j and %j", (a, b) => {
    expect(compareValues("date", a, b)).toBe("different");
  });

  it("are read day first, and only when they exist", () => {
    expect(parseDate("1er février 2024")).toBe("2024-02-01");
    expect(parseDate("29/02/2023")).toBeNull();
    expect(parseDate("31 juni 2023")).toBeNull();
    expect(parseDate("6/7/98")).toBe("1998-07-06");
    expect(parseDate("onbekend")).toBeNull();
  });

  it("of a moment are those of Belgium", () => {
    expect(parseDate(new Date("2024-01-31T23:00:00.000Z"))).toBe("2024-02-01");
    expect(parseDate(new Date("2024-06-30T22:00:00.000Z"))).toBe("2024-07-01");
    expect(parseDate(new Date(Number.NaN))).toBeNull();
  });

  it("are written day first", () => {
    expect(formatDate("2024-02-01")).toBe("01/02/2024");
    expect(formatDate("2024-02-01", "de-BE")).toBe("01.02.2024");
  });
});
