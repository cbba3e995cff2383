import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Choice } from "../model/decision.ts";
import type { AdminRecord } from "../model/record.ts";
import { apply } from "./apply.ts";
import { compare } from "./compare.ts";
import type { Comparison } from "./difference.ts";
import { record, saved, snapshot } from "./testing/example.ts";
import { anyRecord, anyTemplate } from "./testing/random-history.ts";
import { register, type Register } from "./testing/register.ts";
import { plan, type Selection } from "./plan.ts";
import { undo } from "./undo.ts";

const binding = register();

function comparison(template: Register, now: AdminRecord, before?: AdminRecord): Comparison<Register> {
  const earlier = before === undefined ? [] : [snapshot(1, before)];
  return compare({ binding, scope: "2026", template, snapshot: snapshot(2, now), earlier, decisions: [] });
}

function choose(found: Comparison, choiceAt: (index: number) => Choice["kind"] | "open"): Selection {
  return new Map(
    found.differences.flatMap(({ key, template }, index) => {
      const kind = choiceAt(index);
      if (kind === "open") return [];
      return [[key, { choice: kind === "edited" ? { kind, value: template } : { kind } }]];
    }),
  );
}

const all = (kind: "take" | "keep") => (): "take" | "keep" => kind;
const situation = fc.record({
  template: anyTemplate,
  now: anyRecord,
  before: fc.option(anyRecord, { nil: undefined }),
});

describe("applying a plan", () => {
  test("is undone exactly by its inverse, also after the inverse was stored as text", () => {
    const choices = fc.infiniteStream(fc.constantFrom("take", "keep", "open"));
    fc.assert(
      fc.property(situation, choices, ({ template, now, before }, stream) => {
        const found = comparison(template, now, before);
        const made = plan(
          found,
          choose(found, () => stream.next().value ?? "open"),
        );
        const applied = apply(made, { template, snapshot: snapshot(2, now), decisions: [] });
        expect(applied.ok).toBe(true);
        if (!applied.ok) return;
        const back = undo(JSON.parse(JSON.stringify(applied.inverse)), applied.values);
        expect(back).toEqual({ ok: true, values: template });
      }),
    );
  });

  test("leaves nothing to decide once everything is taken", () => {
    fc.assert(
      fc.property(situation, ({ template, now, before }) => {
        const found = comparison(template, now, before);
        const present = { template, snapshot: snapshot(2, now), decisions: [] };
        const applied = apply(plan(found, choose(found, all("take"))), present);
        if (!applied.ok) throw new Error("stale");
        const decisions = saved(applied.decisions, "register");
        const after = compare({ ...found.of, binding, template: applied.values, decisions });
        expect(after.differences).toEqual([]);
      }),
    );
  });

  test("is quiet about what was kept until the source changes", () => {
    fc.assert(
      fc.property(situation, ({ template, now, before }) => {
        const found = comparison(template, now, before);
        const present = { template, snapshot: snapshot(2, now), decisions: [] };
        const applied = apply(plan(found, choose(found, all("keep"))), present);
        if (!applied.ok) throw new Error("stale");
        expect(applied.values).toBe(template);
        const decisions = saved(applied.decisions, "register");
        expect(compare({ ...found.of, binding, decisions }).differences).toEqual([]);
      }),
    );
  });

  test("never changes what it is given", () => {
    fc.assert(
      fc.property(situation, ({ template, now, before }) => {
        const copy = structuredClone(template);
        const found = comparison(template, now, before);
        const made = plan(found, choose(found, all("take")));
        apply(made, { template, snapshot: snapshot(2, now), decisions: [] });
        expect(template).toEqual(copy);
      }),
    );
  });

  test("writes the user's own value where he edited one, and keeps quiet about it", () => {
    const template = { title: "Lumen Ontwerp BV", notes: "kept" };
    const found = comparison(template, record());
    const selection: Selection = new Map([
      ["title", { choice: { kind: "edited", value: "Lumen BV" }, why: "on the deed" }],
    ]);
    const applied = apply(plan(found, selection), { template, snapshot: snapshot(2, record()), decisions: [] });
    expect(applied).toMatchObject({
      ok: true,
      values: { title: "Lumen BV", notes: "kept" },
      decisions: [{ why: "on the deed", template: "Lumen Ontwerp BV", source: "Studio Lumen BV" }],
    });
    if (!applied.ok) return;
    const decisions = saved(applied.decisions, "register");
    expect(compare({ ...found.of, binding, template: applied.values, decisions }).differences).toEqual([]);
  });
});

describe("a plan under which something moved", () => {
  const template = { title: "Lumen Ontwerp BV", notes: "kept" };
  const found = comparison(template, record());
  const made = plan(found, choose(found, all("take")));
  const present = { template, snapshot: snapshot(2, record()), decisions: [] };

  test("is refused where the template moved, with a plan that holds", () => {
    const moved = { ...present, template: { ...template, title: "Lumen Vormgeving BV" } };
    const refused = apply(made, moved);
    expect(refused).toMatchObject({ ok: false, code: "PLAN_STALE" });
    if (refused.ok) return;
    expect(apply(refused.plan, moved)).toMatchObject({ ok: true, values: { title: "Studio Lumen BV" } });
  });

  test("is refused where another snapshot came", () => {
    const refused = apply(made, { ...present, snapshot: snapshot(3, record({ name: "Lumen Ontwerp BV" })) });
    expect(refused).toMatchObject({ ok: false, plan: { changes: [], decisions: [] } });
  });

  test("is refused where the record of the snapshot is another one", () => {
    const rehashed = { ...present.snapshot, contentHash: "other" };
    expect(apply(made, { ...present, snapshot: rehashed })).toMatchObject({ ok: false, code: "PLAN_STALE" });
  });

  test("is refused where somebody else decided meanwhile", () => {
    const decisions = saved(made.decisions, "register");
    expect(apply(made, { ...present, decisions })).toMatchObject({ ok: false, code: "PLAN_STALE" });
  });

  test("holds where only fields moved that the binding does not touch", () => {
    const moved = { ...present, template: { ...template, notes: "another note" } };
    expect(apply(made, moved)).toMatchObject({ ok: true, values: { notes: "another note", title: "Studio Lumen BV" } });
  });
});

describe("undoing", () => {
  test("is refused where the user changed the same place since", () => {
    const template = { title: "Lumen Ontwerp BV" };
    const found = comparison(template, record());
    const present = { template, snapshot: snapshot(2, record()), decisions: [] };
    const applied = apply(plan(found, choose(found, all("take"))), present);
    if (!applied.ok) throw new Error("stale");
    expect(undo(applied.inverse, { title: "Again another" })).toEqual({ ok: false, code: "PLAN_STALE" });
    expect(undo(applied.inverse, { title: "Studio Lumen BV", notes: "new" })).toEqual({
      ok: true,
      values: { title: "Lumen Ontwerp BV", notes: "new" },
    });
  });

  test("refuses what is no inverse with a code", () => {
    expect(() => undo({ kind: "set" }, {})).toThrow(expect.objectContaining({ code: "VALUE_UNREADABLE" }));
  });
});
