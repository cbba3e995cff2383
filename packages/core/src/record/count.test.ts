import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Coverage } from "../model/coverage.ts";
import type { AdminRecord, MandateFunction } from "../model/record.ts";
import { countDirectors, countShareholders } from "./count.ts";
import { isSupplied, withoutPaths } from "./coverage.ts";
import { externalId } from "./fields.ts";

const id = (text: string) => v.parse(externalId, text);
const today = "2026-11-24";
const base: AdminRecord = { externalId: id("R"), kind: "company", name: "", parties: [], mandates: [], holdings: [] };
const mandate = (partyId: string, code: MandateFunction, period: { start?: string; end?: string } = {}) => ({
  partyId: id(partyId),
  function: { raw: "", code },
  ...period,
});

describe("counting for a plan", () => {
  it("counts a director once, however many mandates he holds", () => {
    const mandates = [mandate("A", "director"), mandate("A", "managing-director"), mandate("B", "manager")];
    expect(countDirectors({ ...base, mandates }, today)).toBe(2);
  });

  it("counts neither auditors nor representatives, nor mandates that are over or have yet to begin", () => {
    const mandates = [
      mandate("A", "auditor"),
      mandate("B", "permanent-representative"),
      mandate("C", "director", { end: today }),
      mandate("D", "director", { start: "2026-11-25" }),
      mandate("E", "director", { start: today, end: "2026-11-25" }),
    ];
    expect(countDirectors({ ...base, mandates }, today)).toBe(1);
  });

  it("counts who owns shares now", () => {
    const holdings = [
      { partyId: id("A"), ownership: "bare" as const },
      { partyId: id("A"), ownership: "full" as const },
      { partyId: id("B"), ownership: "full" as const, end: "2020-01-01" },
    ];
    expect(countShareholders({ ...base, holdings }, today)).toBe(1);
  });
});

describe("coverage", () => {
  const coverage: Coverage = { supplied: ["name", "parties", "parties.email", "holdings.shares"] };

  it("supplies a field of rows only with its list", () => {
    expect(isSupplied(coverage, "name")).toBe(true);
    expect(isSupplied(coverage, "parties.email")).toBe(true);
    expect(isSupplied(coverage, "holdings.shares")).toBe(false);
    expect(isSupplied(coverage, "email")).toBe(false);
  });

  it("loses the fields of a list with the list", () => {
    expect(withoutPaths(coverage, ["parties"])).toEqual({ supplied: ["name", "holdings.shares"] });
  });
});
