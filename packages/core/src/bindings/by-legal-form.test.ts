import { describe, expect, expectTypeOf, test } from "vitest";
import type { AdminRecord } from "../model/record.ts";
import { apply } from "../compare/apply.ts";
import { compare } from "../compare/compare.ts";
import { plan } from "../compare/plan.ts";
import { snapshot } from "../compare/testing/example.ts";
import { governing, type GoverningTemplate } from "./directors.ts";
import { owners, type OwnersTemplate } from "./shareholders.ts";
import { holding, jan, lumen, mandate } from "./testing/lumen.ts";
import { beside, takeAll } from "./testing/take-all.ts";

const record = (form?: string): AdminRecord =>
  lumen({
    ...(form === undefined ? {} : { legalForm: { raw: form } }),
    mandates: [mandate(jan)],
    holdings: [holding(jan, "100")],
  });

describe("a binding that follows the legal form", () => {
  test.each([
    ["BV", "shareholders", "directors"],
    ["SComm", "partners", "managers"],
    ["Coöperatieve vennootschap met beperkte aansprakelijkheid", "partners", "directors"],
    [undefined, "shareholders", "directors"],
  ])("fills the lists that the law names for %s: %s and %s", (form, owning, ruling) => {
    expect(Object.keys(takeAll(owners, {}, record(form)))).toEqual([owning]);
    expect(Object.keys(takeAll(governing, {}, record(form)))).toEqual([ruling]);
  });

  test("leaves the list of the other name alone when the form changed", () => {
    const before = snapshot(1, record("BVBA"));
    const now = snapshot(2, record("BV"));
    const template = takeAll<OwnersTemplate, OwnersTemplate>(owners, {}, before.record);
    const found = compare({
      binding: owners,
      scope: "2026",
      template,
      snapshot: now,
      earlier: [before],
      decisions: [],
    });
    expect(found.differences.map(({ kind, at }) => [kind, at.kind === "row" && at.list])).toEqual([
      ["added", "shareholders"],
    ]);
    const taken = new Map(found.differences.map(({ key }) => [key, { choice: { kind: "take" } as const }]));
    const applied = apply(plan(found, taken), { template, snapshot: now, decisions: [] });
    expect(applied).toMatchObject({ ok: true, values: { partners: template.partners } });
  });

  test("knows the template's fields while it is typed", () => {
    expectTypeOf(owners.template).toEqualTypeOf<{ readonly of?: OwnersTemplate } | undefined>();
    expectTypeOf(governing.template).toEqualTypeOf<{ readonly of?: GoverningTemplate } | undefined>();
    expect(beside(owners, { partners: [] }, record("VOF")).differences).toHaveLength(1);
  });
});
