import fastJsonPatch from "fast-json-patch";
import fc from "fast-check";
import * as rfc6902 from "rfc6902";
import { describe, expect, test } from "vitest";
import type { Choice } from "../model/decision.ts";
import { apply, type Applied } from "./apply.ts";
import { compare } from "./compare.ts";
import type { Comparison, Difference } from "./difference.ts";
import { toJsonPatch } from "./json-patch.ts";
import { plan, type Plan } from "./plan.ts";
import { saved, snapshot } from "./testing/example.ts";
import { anyRecord, anyTemplate } from "./testing/random-history.ts";
import { register, type Register } from "./testing/register.ts";
import { undo } from "./undo.ts";

const binding = register();
const PAIRS = { numRuns: 2000 };
/** So many pairs take a second, or a minute on a machine with much else to do. */
const TIME = { timeout: 120_000 };

/** A template, the snapshot now, and one before or none. */
const situation = fc
  .record({ template: anyTemplate, now: anyRecord, before: fc.option(anyRecord) })
  .map(({ template, now, before }): Comparison<Register> => {
    const earlier = before === null ? [] : [snapshot(1, before)];
    return compare({ binding, scope: "2026", template, snapshot: snapshot(2, now), earlier, decisions: [] });
  });

const choices = fc.array(fc.constantFrom("take", "keep", null), { minLength: 40, maxLength: 40 });

function choose(found: Comparison<Register>, choiceAt: (index: number) => Choice["kind"] | null): Plan<Register> {
  const selected = found.differences.flatMap(({ key }, index) => {
    const kind = choiceAt(index);
    return kind === "take" || kind === "keep" ? [[key, { choice: { kind } }] as const] : [];
  });
  return plan(found, new Map(selected));
}

function carriedOut(made: Plan<Register>): Applied<Register> {
  const { template, snapshot: now, decisions } = made.comparison.of;
  const applied = apply(made, { template, snapshot: now, decisions });
  if (!applied.ok) throw new Error(applied.code);
  return applied;
}

const takeAll = (found: Comparison<Register>): Plan<Register> => choose(found, () => "take");

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/** A copy with the keys of every object the other way round. */
function turned<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toReversed())
      : inner,
  );
}

const shown = ({ differences, cosmetic }: Comparison): unknown => ({
  differences: differences.map(({ at, kind, template, source }) => ({ at, kind, template, source })),
  cosmetic,
});

describe("over thousands of templates and snapshots", TIME, () => {
  test("taking everything makes the template mean what the source says, and leaves rows that were added by hand", () => {
    fc.assert(
      fc.property(situation, (found) => {
        const { values } = carriedOut(takeAll(found));
        expect(compare({ ...found.of, binding, template: values, earlier: [] }).differences).toEqual([]);
        const byHand = (found.of.template.rows ?? []).filter((_, index) => !found.differences.some(isOnRow(index)));
        for (const row of byHand) expect(values.rows).toContain(row);
      }),
      PAIRS,
    );
  });

  test("comparing again after everything was taken yields nothing", () => {
    fc.assert(
      fc.property(situation, (found) => {
        const { values, decisions } = carriedOut(takeAll(found));
        const held = saved(decisions, "register");
        expect(compare({ ...found.of, binding, template: values, decisions: held }).differences).toEqual([]);
      }),
      PAIRS,
    );
  });

  test("the inverse restores the template bit for bit", () => {
    fc.assert(
      fc.property(situation, choices, (found, chosen) => {
        const { values, inverse } = carriedOut(choose(found, (index) => chosen[index] ?? null));
        const back = undo(JSON.parse(JSON.stringify(inverse)), values);
        expect(JSON.stringify(back.ok && back.values)).toBe(JSON.stringify(found.of.template));
      }),
      PAIRS,
    );
  });

  test("the order of keys never matters", () => {
    fc.assert(
      fc.property(situation, (found) => {
        const { template, snapshot: now } = found.of;
        const other = { ...now, record: turned(now.record) };
        const again = compare({ ...found.of, binding, template: turned(template), snapshot: other });
        expect(shown(again)).toEqual(shown(found));
      }),
      PAIRS,
    );
  });

  test("taking a subset changes that subset only", () => {
    fc.assert(
      fc.property(situation, choices, (found, chosen) => {
        const made = choose(found, (index) => (chosen[index] === "take" ? "take" : null));
        const { values } = carriedOut(made);
        const { template } = found.of;
        for (const field of ["title", "form", "a/b~c", "notes"] as const) {
          if (!made.selection.has(field)) expect(Reflect.get(values, field)).toBe(Reflect.get(template, field));
        }
        const taken = found.differences.filter(({ key, rows }) => rows !== null && made.selection.has(key));
        const untouched = (template.rows ?? []).filter((_, index) => !taken.some(isOnRow(index)));
        const added = taken.filter(({ rows }) => rows?.template === null);
        const removed = taken.filter(({ rows }) => rows?.source === null);
        for (const row of untouched) expect(values.rows).toContain(row);
        expect(values.rows?.length ?? 0).toBe((template.rows?.length ?? 0) + added.length - removed.length);
      }),
      PAIRS,
    );
  });

  test("nothing that is handed in is changed", () => {
    fc.assert(
      fc.property(situation, (found) => {
        const { template, snapshot: now, earlier } = frozen(structuredClone({ ...found.of, binding: null }));
        const again = compare({ ...found.of, binding, template, snapshot: now, earlier });
        expect(shown(again)).toEqual(shown(found));
        expect(carriedOut(takeAll(again)).values).toEqual(carriedOut(takeAll(found)).values);
      }),
      PAIRS,
    );
  });
});

function isOnRow(index: number): (difference: Difference) => boolean {
  return ({ rows }) => rows?.template === index;
}

/** Both appliers change the document that they are given, and one can't replace the root: it sits one level down. */
const APPLIERS = {
  "fast-json-patch": (document: object, made: Plan<Register>): unknown =>
    fastJsonPatch.applyPatch(structuredClone(document), structuredClone([...toJsonPatch(made)]), true).newDocument,
  rfc6902: (document: object, made: Plan<Register>): unknown => {
    const root = { down: structuredClone(document) };
    const failed = rfc6902
      .applyPatch(
        root,
        toJsonPatch(made).map((operation) => ({ ...operation, path: `/down${operation.path}` })),
      )
      .find((answer) => answer !== null);
    if (failed !== undefined) throw failed;
    return root.down;
  },
};

describe.each(Object.entries(APPLIERS))("a plan as JSON Patch in %s", TIME, (_, applyPatch) => {
  test("comes to exactly what applying the plan comes to", () => {
    fc.assert(
      fc.property(situation, choices, (found, chosen) => {
        const made = choose(found, (index) => chosen[index] ?? null);
        expect(applyPatch(found.of.template, made)).toEqual(carriedOut(made).values);
      }),
      PAIRS,
    );
  });

  test("is refused where a field that it changes moved", () => {
    fc.assert(
      fc.property(situation, (found) => {
        const made = takeAll(found);
        const moved = found.differences.find(({ at }) => at.kind === "field")?.at;
        fc.pre(moved?.kind === "field");
        const template = { ...found.of.template, [moved.field]: "moved on meanwhile" };
        expect(() => applyPatch(template, made)).toThrow();
      }),
      PAIRS,
    );
  });
});
