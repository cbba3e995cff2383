import type { History } from "./base.ts";
import type { LooseTemplate } from "./binding.ts";
import { readBound } from "./bound-value.ts";
import type { DecisionLog } from "./decided.ts";
import { evidenceOf, evidenceReaders } from "./evidence.ts";
import { compareField, type Findings, type Place } from "./findings.ts";
import { refTo, rowFieldBase, type ListWork } from "./list-work.ts";
import { matchRows } from "./match-rows.ts";
import { compareSourceOnly, compareTemplateOnly } from "./one-sided-rows.ts";
import type { SourceRow } from "./projection.ts";
import { rowLogs } from "./row-logs.ts";
import { rowEvidence } from "./row-ref.ts";
import type { Supplied, SuppliedList } from "./supplied.ts";

function placeOf(work: ListWork, t: number, s: number): Place {
  const source = work.sourceEvidence[s];
  const template = work.templateEvidence[t];
  const row = rowEvidence(work.supplied.list, source, template);
  const log = work.logOf(t, s);
  return {
    at: (field) => refTo(work, row, field),
    base: (field, value) => rowFieldBase(work, t, log, field, value),
    party: source?.party ?? template?.party ?? null,
    matchedBy: work.match.by[t] ?? null,
    rows: { template: t, source: s },
  };
}

function comparePair(found: Findings, work: ListWork, t: number, s: number): void {
  const template = work.template[t];
  const source = work.source[s];
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

/** Compares the rows of one list: pairs field by field in the template's order, then what one side lacks. */
export function compareList(
  found: Findings,
  supplied: SuppliedList,
  allSupplied: Supplied,
  template: readonly LooseTemplate[],
  source: readonly SourceRow[],
  history: History,
  decisions: DecisionLog,
): void {
  const { list } = supplied;
  const mine = evidenceReaders(list, "template");
  const theirs = evidenceReaders(list, "source");
  const templateEvidence = template.map((row) => evidenceOf(mine, row));
  const sourceEvidence = source.map((row) => evidenceOf(theirs, row));
  const match = matchRows(list.partKinds, templateEvidence, sourceEvidence);
  const logOf = rowLogs(list, decisions.rows.get(list.name) ?? [], templateEvidence, sourceEvidence, match);
  const work: ListWork = {
    supplied,
    allSupplied,
    template,
    source,
    templateEvidence,
    sourceEvidence,
    match,
    history,
    logOf,
  };
  for (let t = 0; t < template.length; t += 1) {
    const s = match.sourceOf[t] ?? -1;
    if (s === -1) compareTemplateOnly(found, work, t);
    else comparePair(found, work, t, s);
  }
  for (let s = 0; s < source.length; s += 1) {
    if (match.templateOf[s] === -1) compareSourceOnly(found, work, s);
  }
}
