import { apply } from "../../compare/apply.ts";
import type { Binding, ValuesOf } from "../../compare/binding.ts";
import { compare } from "../../compare/compare.ts";
import type { Comparison } from "../../compare/difference.ts";
import { plan, type Selection } from "../../compare/plan.ts";
import { snapshot } from "../../compare/testing/example.ts";
import type { AdminRecord } from "../../model/record.ts";

/** A template beside a record that was pulled once, with nothing decided yet. */
export function beside<Template extends object, Values extends ValuesOf<Template>>(
  binding: Binding<Template>,
  template: Values,
  record: AdminRecord,
): Comparison<Values> {
  return compare({ binding, scope: "2026", template, snapshot: snapshot(1, record), earlier: [], decisions: [] });
}

/** The template after all was taken over. */
export function takeAll<Template extends object, Values extends ValuesOf<Template>>(
  binding: Binding<Template>,
  template: Values,
  record: AdminRecord,
): Values {
  const found = beside(binding, template, record);
  const selection: Selection = new Map(found.differences.map(({ key }) => [key, { choice: { kind: "take" } }]));
  const applied = apply(plan(found, selection), { template, snapshot: found.of.snapshot, decisions: [] });
  if (!applied.ok) throw new Error("stale");
  return applied.values;
}
