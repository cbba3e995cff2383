import type { JsonValue } from "../model/json.ts";
import { earlierFieldBase, type EarlierRow } from "./base.ts";
import type { BoundField } from "./binding.ts";
import { readBound, sourceRow, templateRow } from "./bound-value.ts";
import { decidedField, rowDecision, type RowLog } from "./decided.ts";
import type { BaseOrigin, DifferenceKind } from "./difference.ts";
import { isPreselected, keyFor, type Findings } from "./findings.ts";
import { refTo, type ListWork } from "./list-work.ts";
import { compareMeaning, meansSame, type Party } from "./meaning.ts";
import { rowEvidence } from "./row-ref.ts";
import { isObject } from "./stored.ts";
import { sourceRowKind, templateRowKind } from "./three-way.ts";

interface Sides {
  readonly t: number | null;
  readonly s: number | null;
  readonly template: JsonValue;
  readonly source: JsonValue;
  readonly base: JsonValue;
  readonly origin: BaseOrigin;
}

function report(found: Findings, work: ListWork, kind: DifferenceKind, sides: Sides): void {
  const { list } = work.supplied;
  const source = work.source.evidence[sides.s ?? -1];
  const template = work.template.evidence[sides.t ?? -1];
  const at = refTo(work, rowEvidence(list, source, template));
  found.differences.push({
    key: keyFor(found, at),
    at,
    kind,
    meaning: "different",
    template: sides.template,
    source: sides.source,
    base: sides.base,
    why: { base: sides.origin, matchedBy: null },
    preselected: isPreselected(list.policy, kind),
    rows: { template: sides.t, source: sides.s },
  });
}

function decidedOrigin(log: RowLog | null): { base: JsonValue; origin: BaseOrigin } {
  const last = log?.last ?? null;
  if (last !== null) return { base: last.source, origin: { kind: "decision", decisionId: last.id } };
  for (const { id } of log?.fields.values() ?? []) return { base: null, origin: { kind: "decision", decisionId: id } };
  return { base: null, origin: { kind: "none" } };
}

function differs(field: BoundField, party: Party, a: unknown, b: unknown): boolean {
  return !meansSame(compareMeaning(field.kind, field.options, party, a, b));
}

/** Whether a row means something else than it did when it was decided on. */
function changedSince(work: ListWork, s: number, decided: JsonValue): boolean {
  const row = work.source.rows[s];
  if (row === undefined || !isObject(decided)) return true;
  const party = work.source.evidence[s]?.party ?? null;
  return work.supplied.fields.some((field) => {
    const now = row[field.from];
    const then = Object.hasOwn(decided, field.name) ? decided[field.name] : undefined;
    return now !== undefined && then !== undefined && differs(field, party, now, then);
  });
}

/** A row that only the source has. */
export function compareSourceOnly(found: Findings, work: ListWork, s: number): void {
  const { list } = work.supplied;
  const row = work.source.rows[s];
  if (row === undefined || (list.policy === "fill-if-empty" && work.template.rows.length > 0)) return;
  const log = work.logOf(-1, s);
  const last = log?.last ?? null;
  const changed = last !== null && changedSince(work, s, last.source);
  const kind = sourceRowKind(rowDecision(last), (log?.fields.size ?? 0) > 0, changed);
  if (kind === null) return;
  const source = sourceRow(list, work.allSupplied.all, row);
  report(found, work, kind, { t: null, s, template: null, source, ...decidedOrigin(log) });
}

function isEdited(work: ListWork, t: number, log: RowLog | null, earlier: readonly EarlierRow[]): boolean {
  const row = work.template.rows[t];
  if (row === undefined) return false;
  const party = work.template.evidence[t]?.party ?? null;
  return work.supplied.fields.some((field) => {
    const value = readBound(field, row);
    const decided = log === null ? null : decidedField(log, field.name);
    if (decided !== null) return differs(field, party, value, decided.value);
    const { base, known } = earlierFieldBase(field, party, value, earlier);
    return known && base === null;
  });
}

/** A row that only the template has. */
export function compareTemplateOnly(found: Findings, work: ListWork, t: number): void {
  const { list } = work.supplied;
  const row = work.template.rows[t];
  if (row === undefined || list.policy === "fill-if-empty") return;
  const log = work.logOf(t, -1);
  const earlier = [...work.history.rowsLike(list, work.template, t)];
  const [newest] = earlier;
  const onceSupplied = newest !== undefined || (log?.fields.size ?? 0) > 0;
  const last = rowDecision(log?.last ?? null);
  const kind = templateRowKind(last, onceSupplied, (onceSupplied || log !== null) && isEdited(work, t, log, earlier));
  if (kind === null) return;
  const known =
    log !== null || newest === undefined
      ? decidedOrigin(log)
      : {
          base: sourceRow(list, newest.supplied.all, newest.row),
          origin: { kind: "snapshot", snapshotId: newest.snapshot.id } as const,
        };
  report(found, work, kind, { t, s: null, template: templateRow(list, row), source: null, ...known });
}
