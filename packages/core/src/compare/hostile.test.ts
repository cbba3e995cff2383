import { describe, expect, test } from "vitest";
import { apply } from "./apply.ts";
import { compare } from "./compare.ts";
import { defineBinding } from "./define-binding.ts";
import { record, snapshot } from "./testing/example.ts";
import { projection, register } from "./testing/register.ts";
import { plan, type Selection } from "./plan.ts";

const binding = defineBinding({
  id: "loose",
  source: projection,
  fields: { title: "name" },
  lists: { rows: { from: "people", fields: { id: "id", name: "name" } } },
});

function found(template: object) {
  return compare({ binding, scope: "2026", template, snapshot: snapshot(1, record()), earlier: [], decisions: [] });
}

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

function cyclic(): object {
  const value: { self?: object } = {};
  value.self = value;
  return value;
}

function deep(levels: number): object {
  let value = {};
  for (let level = 0; level < levels; level += 1) value = { inner: value };
  return value;
}

function claimingMillions(): readonly object[] {
  const rows: object[] = [];
  rows.length = 30_000_000;
  return rows;
}

describe("values that nobody should hand in", () => {
  test.each([
    ["a cycle", { title: cyclic() }, "VALUE_CYCLIC"],
    ["12,000 levels", { title: deep(12_000) }, "VALUE_TOO_DEEP"],
    ["a function", { title: () => 1 }, "VALUE_UNREADABLE"],
    ["rows that are no list", { rows: "rows" }, "VALUE_UNREADABLE"],
    ["rows that are no rows", { rows: [{}, 7] }, "VALUE_UNREADABLE"],
    ["a list that claims millions of rows", { rows: claimingMillions() }, "VALUE_UNREADABLE"],
    ["a list as template", [], "VALUE_UNREADABLE"],
  ])("refuses %s with a code", (_, template, expected) => {
    expect(() => found(template)).toThrow(code(expected));
  });

  test("refuses a field that throws when it is read", () => {
    const template = Object.defineProperty({}, "title", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(() => found(template)).toThrow(code("VALUE_UNREADABLE"));
  });

  test("keeps `__proto__` a field like any other, and pollutes nothing", () => {
    const template: object = JSON.parse(
      '{"title":"x","__proto__":{"polluted":true},"rows":[{"id":"__proto__","name":"y","__proto__":{"polluted":true}}]}',
    );
    const comparison = found(template);
    const selection: Selection = new Map(comparison.differences.map(({ key }) => [key, { choice: { kind: "take" } }]));
    const applied = apply(plan(comparison, selection), { template, snapshot: snapshot(1, record()), decisions: [] });
    expect(JSON.stringify(applied.ok && applied.values)).toBe(
      '{"title":"Studio Lumen BV","__proto__":{"polluted":true},"rows":[{"id":"__proto__","name":"y","__proto__":{"polluted":true}}]}',
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("takes a row that is null, or a hole in a list, for an empty row", () => {
    const rows: object[] = [];
    rows[2] = { name: "Jan Peeters" };
    expect(found({ title: "Studio Lumen BV", rows: [null, ...rows] }).differences).toEqual([]);
  });

  test("reads frozen values", () => {
    const template = Object.freeze({ title: "Lumen", rows: Object.freeze([Object.freeze({ name: "Jan Peeters" })]) });
    expect(found(template).differences).toHaveLength(1);
  });

  test("refuses to plan over what an inverse could not restore", () => {
    const comparison = compare({
      binding: register(),
      scope: "2026",
      template: { title: "Lumen Ontwerp BV", "a/b~c": "444" },
      snapshot: snapshot(1, record()),
      earlier: [],
      decisions: [],
    });
    const selection: Selection = new Map([["title", { choice: { kind: "edited", value: Number.NaN } }]]);
    expect(() => plan(comparison, selection)).toThrow(code("VALUE_UNREADABLE"));
  });
});
