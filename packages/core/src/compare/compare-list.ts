import type { RowEvidence } from "../model/decision.ts";
import type { History } from "./base.ts";
import { readBound } from "./bound-value.ts";
import type { DecisionLog } from "./decided.ts";
import { compareField, type Findings, type Place } from "./findings.ts";
import { refTo, rowFieldBase, type ListWork } from "./list-work.ts";
import { matchRows } from "./match-rows.ts";
import { compareSourceOnly, compareTemplateOnly } from "./one-sided-rows.ts";
import type { RowSet } from "./row-set.ts";
import { rowLogs } from "./row-logs.ts";
import { rowEvidence } from "./row-ref.ts";
import type { Supplied, SuppliedList } from "./supplied.ts";

function placeOf(work: ListWork, t: number, s: number): Place {
  const source = work.source.evidence[s];
  const template = work.template.evidence[t];
  let row: RowEvidence | undefined;
  return {
    at: (field) => refTo(work, (row ??= rowEvidence(work.supplied.list, source, template)), field),
    base: (field, value) => rowFieldBase(work, t, work.logOf(t, s), field, value),
    party: source?.party ?? template?.party ?? null,
    matchedBy: work.match.by[t] ?? null,
    rows: { template: t, source: s },
  };
}

function comparePair(found: Findings, work: ListWork, t: number, s: number): void {
  const template = work.template.rows[t];
  const source = work.source.rows[s];
  if (template === undefined || source === undefined) return;
  let place: Place | null = null;
  for (const field of work.supplied.fields) {
    const theirs = source[field.from];
    if (theirs === undefined) continue;
    const mine = readBound(field, template);
    if (mine === theirs) continue;
    place ??= placeOf(work, t, s);
    compareField(found, field, mine, theirs, place);
  }
}

/** Compares the rows of one list: in the template's order, then those that only the source has. */
export function compareList(
  found: Findings,
  supplied: SuppliedList,
  allSupplied: Supplied,
  template: RowSet,
  source: RowSet,
  history: History,
  decisions: DecisionLog,
): void {
  const { list } = supplied;
  const match = matchRows(list.partKinds, template, source);
  const logOf = rowLogs(list, decisions.rows.get(list.name) ?? [], template, source, match);
  const work: ListWork = { supplied, allSupplied, template, source, match, history, logOf };
  match.sourceOf.forEach((s, t) => {
    if (s === -1) compareTemplateOnly(found, work, t);
    else comparePair(found, work, t, s);
  });
  match.templateOf.forEach((t, s) => {
    if (t === -1) compareSourceOnly(found, work, s);
  });
}
