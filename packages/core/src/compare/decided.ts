import type { Decision, RowRef } from "../model/decision.ts";
import type { JsonValue } from "../model/json.ts";
import { isObject } from "./stored.ts";
import type { RowDecision } from "./three-way.ts";

/** The decisions on one template, oldest first, by where they stand. */
export interface DecisionLog {
  /** The last decision on each field outside lists. */
  readonly fields: ReadonlyMap<string, Decision>;
  /** The decisions on the rows of each list. */
  readonly rows: ReadonlyMap<string, readonly { readonly at: RowRef; readonly decision: Decision }[]>;
}

const NOTHING_DECIDED: DecisionLog = { fields: new Map(), rows: new Map() };

/** Sorts the decisions that belong to one binding and scope. */
export function decisionLog(decisions: readonly Decision[], bindingId: string, scope: string): DecisionLog {
  if (decisions.length === 0) return NOTHING_DECIDED;
  const fields = new Map<string, Decision>();
  const rows = new Map<string, { at: RowRef; decision: Decision }[]>();
  for (const decision of decisions) {
    if (decision.bindingId !== bindingId || decision.scope !== scope) continue;
    const { at } = decision;
    if (at.kind === "field") fields.set(at.field, decision);
    else {
      const log = rows.get(at.list);
      if (log === undefined) rows.set(at.list, [{ at, decision }]);
      else log.push({ at, decision });
    }
  }
  return { fields, rows };
}

/** What was decided on one row: the last decision on the row as a whole, and the last one on each field since. */
export interface RowLog {
  last: Decision | null;
  readonly fields: Map<string, Decision>;
}

/** Adds a decision to the log of its row: one on the whole row ends what was decided on its fields. */
export function addToRowLog(log: RowLog, field: string | undefined, decision: Decision): void {
  if (field === undefined) {
    log.last = decision;
    log.fields.clear();
  } else log.fields.set(field, decision);
}

/** The last decision on a field of a row, and what the source held there at that moment; null where none says. */
export function decidedField(log: RowLog, field: string): { decision: Decision; value: JsonValue } | null {
  const own = log.fields.get(field);
  if (own !== undefined) return { decision: own, value: own.source };
  const row = log.last?.source;
  if (log.last === null || !isObject(row)) return null;
  const value = Object.hasOwn(row, field) ? row[field] : undefined;
  return value === undefined ? null : { decision: log.last, value };
}

/** The last decision on a row as the table reads it. */
export function rowDecision(decision: Decision | null): RowDecision | null {
  if (decision === null) return null;
  return {
    choice: decision.choice.kind,
    template: decision.template === null ? "absent" : "present",
    source: decision.source === null ? "absent" : "present",
  };
}
