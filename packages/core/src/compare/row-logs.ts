import type { Decision, RowRef } from "../model/decision.ts";
import type { BoundList } from "./binding.ts";
import { addToRowLog, type RowLog } from "./decided.ts";
import type { Evidence } from "./evidence.ts";
import { rowFinder } from "./find-row.ts";
import type { RowMatch } from "./match-rows.ts";
import { evidenceFrom } from "./row-ref.ts";

/** Finds for each decision the row that it was about, on either side, and answers what was decided on a row. */
export function rowLogs(
  list: BoundList,
  decisions: readonly { readonly at: RowRef; readonly decision: Decision }[],
  template: readonly Evidence[],
  source: readonly Evidence[],
  match: RowMatch,
): (t: number, s: number) => RowLog | null {
  if (decisions.length === 0) return () => null;
  // One row that stands on both sides is one entity, named by its place at the source; template rows come after those.
  const ofTemplate = (t: number): number => {
    const s = match.sourceOf[t] ?? -1;
    return s === -1 ? source.length + t : s;
  };
  const find = rowFinder({
    rows: [...source, ...template],
    entityOf: (index) => (index < source.length ? index : ofTemplate(index - source.length)),
    partKinds: list.partKinds,
  });
  const logs = new Map<number, RowLog>();
  for (const { at, decision } of decisions) {
    const entity = find(evidenceFrom(list, at.row));
    if (entity === null) continue;
    let log = logs.get(entity);
    if (log === undefined) logs.set(entity, (log = { last: null, fields: new Map() }));
    addToRowLog(log, at.field, decision);
  }
  return (t, s) => logs.get(s === -1 ? ofTemplate(t) : s) ?? null;
}
