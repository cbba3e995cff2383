import type { Decision, RowRef } from "../model/decision.ts";
import type { BoundList } from "./binding.ts";
import { readBound } from "./bound-value.ts";
import { addToRowLog, type RowLog } from "./decided.ts";
import { rowFinder } from "./find-row.ts";
import type { RowMatch } from "./match-rows.ts";
import { compareMeaning, meansSame } from "./meaning.ts";
import { evidenceFrom } from "./row-ref.ts";
import type { RowSet } from "./row-set.ts";

/** Finds for each decision the row that it was about, on either side, and answers what was decided on a row. */
export function rowLogs(
  list: BoundList,
  decisions: readonly { readonly at: RowRef; readonly decision: Decision }[],
  template: RowSet,
  source: RowSet,
  match: RowMatch,
): (t: number, s: number) => RowLog | null {
  if (decisions.length === 0) return () => null;
  const size = source.rows.length;
  // One row that stands on both sides is one entity, named by its place at the source; template rows come after those.
  const ofTemplate = (t: number): number => {
    const s = match.sourceOf[t] ?? -1;
    return s === -1 ? size + t : s;
  };
  const find = rowFinder({
    rows: [...source.evidence, ...template.evidence],
    entityOf: (index) => (index < size ? index : ofTemplate(index - size)),
    partKinds: list.partKinds,
  });
  const holds =
    (decision: Decision, name: string | undefined) =>
    (index: number): boolean => {
      const side = index < size ? source.rows[index] : template.rows[index - size];
      const field = list.fields.find((bound) => bound.name === name);
      if (side === undefined || field === undefined) return false;
      const [value, then] =
        index < size ? [side[field.from], decision.source] : [readBound(field, side), decision.template];
      return meansSame(compareMeaning(field.kind, field.options, null, value, then));
    };
  const logs = new Map<number, RowLog>();
  for (const { at, decision } of decisions) {
    const entity = find(evidenceFrom(list, at.row), holds(decision, at.field));
    if (entity === null) continue;
    let log = logs.get(entity);
    if (log === undefined) logs.set(entity, (log = { last: null, fields: new Map() }));
    addToRowLog(log, at.field, decision);
  }
  return (t, s) => logs.get(s === -1 ? ofTemplate(t) : s) ?? null;
}
