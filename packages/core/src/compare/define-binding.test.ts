import { describe, expect, test } from "vitest";
import { parseExternalId } from "../model/ids.ts";
import { apply } from "./apply.ts";
import { checkProjection } from "./check-projection.ts";
import { compare } from "./compare.ts";
import { defineBinding } from "./define-binding.ts";
import { record, snapshot } from "./testing/example.ts";
import { projection, register } from "./testing/register.ts";
import { plan } from "./plan.ts";

const code = (problem: RegExp): unknown =>
  expect.objectContaining({ code: "BINDING_INVALID", details: { problem: expect.stringMatching(problem) } });

/** A definition as it comes from where nothing checks types. */
function define(definition: unknown): () => unknown {
  return () => Reflect.apply(defineBinding, undefined, [definition]);
}

describe("a binding that makes no sense", () => {
  const good = { id: "b", source: projection, fields: { title: "name" } };

  test.each([
    ["without an id", { ...good, id: " " }, /^id/],
    ["that binds nothing", { ...good, fields: {} }, /nothing/],
    ["to a field that the projection lacks", { ...good, fields: { title: "nmae" } }, /fields.title.*nmae/],
    ["of a kind that does not exist", { ...good, fields: { title: { from: "name", kind: "colour" } } }, /kind/],
    ["with a policy that does not exist", { ...good, policies: { title: "always" } }, /always/],
    ["with a policy for what is not bound", { ...good, policies: { titel: "never" } }, /titel/],
    ["over a name that every object has", { ...good, fields: { constructor: "name" } }, /constructor/],
    ["over `__proto__`", { ...good, fields: JSON.parse('{"__proto__":"name"}') }, /__proto__/],
    [
      "to a list that the projection lacks",
      { ...good, lists: { rows: { from: "x", fields: { a: "id" } } } },
      /lists.rows/,
    ],
    ["with a list of no fields", { ...good, lists: { rows: { from: "people", fields: {} } } }, /lists.rows: no fields/],
    ["with read that is no function", { ...good, fields: { title: { from: "name", read: "x" } } }, /read/],
    ["with half of an across", { ...good, fields: { title: { from: "name", across: { others: [] } } } }, /across/],
    [
      "with a field bound twice",
      { ...good, fields: { a: { from: "name", across: { others: ["b"], read: String, write: String } }, b: "form" } },
      /fields: 'b'/,
    ],
  ])("is refused: %s", (_, definition, problem) => {
    expect(define(definition)).toThrow(code(problem));
  });
});

describe("a projection of one's own", () => {
  const check = (wrong: object): (() => void) => {
    const given: Parameters<typeof checkProjection>[0] = { ...projection, ...wrong };
    return () => checkProjection(given);
  };

  test("passes where all that it names is there", () => {
    expect(check({})).not.toThrow();
  });

  test("is refused on a path that no record has", () => {
    expect(check({ fields: { name: { kind: "text", restsOn: ["nmae"] } } })).toThrow(code(/fields.name: 'nmae'/));
    const people = { ...projection.lists.people, restsOn: ["partys"] };
    expect(check({ lists: { people } })).toThrow(code(/lists.people: 'partys'/));
  });

  test("is refused where a row is to be known by a field that it lacks", () => {
    const people = { ...projection.lists.people, roles: { externalId: "nummer" } };
    expect(check({ lists: { people } })).toThrow(code(/lists.people: 'nummer'/));
  });
});

describe("policies", () => {
  const given = (policy: "preselect" | "fill-if-empty" | "never", title: string) =>
    compare({
      binding: register({ title: policy }),
      scope: "2026",
      template: { title },
      snapshot: snapshot(1, record()),
      earlier: [],
      decisions: [],
    }).differences.map(({ kind, preselected }) => [kind, preselected]);

  test("never compares nothing", () => {
    expect(given("never", "")).toEqual([]);
    expect(given("never", "Delta NV")).toEqual([]);
  });

  test("fill-if-empty leaves alone what the template holds", () => {
    expect(given("fill-if-empty", "Delta NV")).toEqual([]);
    expect(given("fill-if-empty", "")).toEqual([["fill", true]]);
  });

  test("preselect ticks what loses nothing typed by hand", () => {
    expect(given("preselect", "")).toEqual([["fill", true]]);
    expect(given("preselect", "Delta NV")).toEqual([["conflict", false]]);
  });
});

describe("a template that stores values in its own way", () => {
  const party = parseExternalId("P1");
  const now = snapshot(
    1,
    record({ parties: party === null ? [] : [{ externalId: party, kind: "natural", name: "Jan Peeters" }] }),
  );
  const binding = defineBinding({
    id: "own",
    source: projection,
    fields: {
      title: {
        from: "name",
        read: (stored) => String(stored).replace("T:", ""),
        write: (value) => `T:${typeof value === "string" ? value : ""}`,
      },
      form_code: {
        from: "form",
        across: {
          others: ["form_country"],
          read: (row) => row["form_code"],
          write: (value) => ({ form_code: value, form_country: "BE" }),
        },
      },
    },
    lists: { rows: { from: "people", fields: { key: "id", label: { from: "name", write: (value) => [value] } } } },
  });

  test("is read and written by the binding's own functions", () => {
    const template = { title: "T:Studio Lumen BV" };
    const comparison = compare({ binding, scope: "2026", template, snapshot: now, earlier: [], decisions: [] });
    expect(comparison.differences.map(({ kind }) => kind)).toEqual(["added"]);
    const { key = "" } = comparison.differences[0] ?? {};
    const made = plan(comparison, new Map([[key, { choice: { kind: "take" } }]]));
    expect(apply(made, { template, snapshot: now, decisions: [] })).toMatchObject({
      values: { title: "T:Studio Lumen BV", rows: [{ key: "P1", label: ["Jan Peeters"] }] },
    });
  });

  test("is refused where write answers a field that the binding does not name", () => {
    const wrong = defineBinding({
      id: "wrong",
      source: projection,
      fields: { title: { from: "name", across: { others: ["b"], read: () => "x", write: () => ({ c: 1 }) } } },
    });
    const comparison = compare({
      binding: wrong,
      scope: "2026",
      template: {},
      snapshot: now,
      earlier: [],
      decisions: [],
    });
    const take = new Map([["title", { choice: { kind: "take" } as const }]]);
    expect(() => plan(comparison, take)).toThrow(code(/'c'/));
  });
});
