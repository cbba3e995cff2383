import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../model/json.ts";
import { apply } from "./apply.ts";
import { compare } from "./compare.ts";
import { record, snapshot } from "./testing/example.ts";
import { anyRecord, anyTemplate } from "./testing/random-history.ts";
import { register, type Register } from "./testing/register.ts";
import { sameJson, toJson } from "./json.ts";
import { toJsonPatch, type JsonPatchOperation } from "./json-patch.ts";
import { plan, type Plan, type Selection } from "./plan.ts";

const binding = register();

/** The least that RFC 6902 asks of an applier, for the operations that are made here. */
function applyPatch(document: JsonValue, operations: readonly JsonPatchOperation[]): JsonValue {
  let root: JsonValue = structuredClone(document);
  for (const operation of operations) {
    const parts = operation.path
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = parts.pop();
    let parent: JsonValue = root;
    for (const part of parts) parent = Reflect.get(Object(parent), part);
    const held: JsonValue | undefined = last === undefined ? root : Reflect.get(Object(parent), last);
    if (operation.op === "test") {
      if (held === undefined || !sameJson(held, operation.value)) throw new Error(`test failed: ${operation.path}`);
      continue;
    }
    if (last === undefined) throw new Error("the root is only tested");
    if (operation.op !== "add" && held === undefined) throw new Error(`nothing to ${operation.op}: ${operation.path}`);
    if (!Array.isArray(parent)) {
      if (operation.op === "remove") Reflect.deleteProperty(Object(parent), last);
      else Reflect.set(Object(parent), last, operation.value);
    } else if (operation.op === "remove") parent.splice(Number(last), 1);
    else parent.splice(Number(last), operation.op === "add" ? 0 : 1, operation.value);
  }
  return root;
}

function taken(template: Register, found = compareWith(template)): Plan<Register> {
  const selection: Selection = new Map(found.differences.map(({ key }) => [key, { choice: { kind: "take" } }]));
  return plan(found, selection);
}

function compareWith(template: Register, now = record(), before?: typeof now) {
  const earlier = before === undefined ? [] : [snapshot(1, before)];
  return compare({ binding, scope: "2026", template, snapshot: snapshot(2, now), earlier, decisions: [] });
}

describe("a plan as JSON Patch", () => {
  test("comes to the same values as applying the plan", () => {
    fc.assert(
      fc.property(anyTemplate, anyRecord, fc.option(anyRecord, { nil: undefined }), (template, now, before) => {
        const made = taken(template, compareWith(template, now, before));
        const applied = apply(made, { template, snapshot: snapshot(2, now), decisions: [] });
        if (!applied.ok) throw new Error("stale");
        expect(applyPatch(toJson(template), toJsonPatch(made))).toEqual(applied.values);
      }),
    );
  });

  test("tests each place before it changes it", () => {
    const operations = toJsonPatch(taken({ title: "Lumen Ontwerp BV" }));
    expect(operations).toEqual([
      { op: "test", path: "/title", value: "Lumen Ontwerp BV" },
      { op: "replace", path: "/title", value: "Studio Lumen BV" },
    ]);
    expect(() => applyPatch({ title: "Moved on" }, operations)).toThrow("test failed: /title");
  });

  test("escapes `~` and `/` in names of fields", () => {
    const template = { title: "Studio Lumen BV", "a/b~c": "444" };
    const made = taken(template, compareWith(template, record({ phone: "555" })));
    expect(toJsonPatch(made).map(({ path }) => path)).toEqual(["/a~1b~0c", "/a~1b~0c"]);
  });
});
