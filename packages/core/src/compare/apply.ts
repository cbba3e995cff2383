import type { Decision, NewDecision } from "../model/decision.ts";
import type { JsonValue } from "../model/json.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { applyChanges } from "./apply-changes.ts";
import { inverseOf } from "./change.ts";
import { compare } from "./compare.ts";
import { templateFingerprint } from "./fingerprint.ts";
import { decidedIds, plan as makePlan, type Plan } from "./plan.ts";
import { readingSafely } from "../values/reading-safely.ts";

/** What holds at the moment of applying. */
export interface Present<Values extends object> {
  readonly template: Values;
  readonly snapshot: Snapshot;
  readonly decisions: readonly Decision[];
}

/** A plan that was applied. */
export interface Applied<Values extends object> {
  readonly ok: true;
  /** The template's new values; what no change touches is the same object as before. */
  readonly values: Values;
  /** Takes the values back, by `undo`; to be stored with the decisions. */
  readonly inverse: JsonValue;
  /** To be saved once the host has taken the values over. */
  readonly decisions: readonly NewDecision[];
}

/** A plan that was not applied, since the template, the snapshot or the decisions moved under it. */
export interface Stale<Values extends object> {
  readonly ok: false;
  readonly code: "PLAN_STALE";
  /** What the same choices come to now; those whose difference is gone are left out. */
  readonly plan: Plan<Values>;
}

function isPinnedTo<Values extends object>(plan: Plan<Values>, present: Present<Values>): boolean {
  const { template, snapshot, decisions } = present;
  const ids = decidedIds(plan.comparison, decisions);
  return (
    plan.snapshot.id === snapshot.id &&
    plan.snapshot.contentHash === snapshot.contentHash &&
    ids.length === plan.decided.length &&
    ids.every((id, at) => id === plan.decided[at]) &&
    plan.template === templateFingerprint(plan.comparison.of.binding, template)
  );
}

function fresh<Values extends object>(plan: Plan<Values>, present: Present<Values>): Plan<Values> {
  const { of } = plan.comparison;
  const earlier = of.snapshot.id === present.snapshot.id ? of.earlier : [of.snapshot, ...of.earlier];
  return makePlan(compare({ ...of, ...present, earlier }), plan.selection);
}

/** Carries out a plan on copies: what goes in is never changed. A plan under which anything moved is refused, with a fresh one. */
export function apply<Values extends object>(
  plan: Plan<Values>,
  present: Present<Values>,
): Applied<Values> | Stale<Values> {
  return readingSafely(() => {
    const values = isPinnedTo(plan, present) ? applyChanges(present.template, plan.changes) : null;
    if (values === null) return { ok: false, code: "PLAN_STALE", plan: fresh(plan, present) };
    return { ok: true, values, inverse: inverseOf(plan.changes), decisions: plan.decisions };
  });
}
