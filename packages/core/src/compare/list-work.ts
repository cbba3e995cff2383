import type { DifferenceRef, RowEvidence } from "../model/decision.ts";
import { decisionBase, earlierFieldBase, type Base, type History } from "./base.ts";
import type { BoundField } from "./binding.ts";
import { decidedField, type RowLog } from "./decided.ts";
import type { RowMatch } from "./match-rows.ts";
import type { RowSet } from "./row-set.ts";
import type { Supplied, SuppliedList } from "./supplied.ts";

/** One list under comparison. */
export interface ListWork {
  readonly supplied: SuppliedList;
  readonly allSupplied: Supplied;
  readonly template: RowSet;
  readonly source: RowSet;
  readonly match: RowMatch;
  readonly history: History;
  /** What was decided on a row, by its place on either side; -1 is no place. */
  readonly logOf: (t: number, s: number) => RowLog | null;
}

/** What refers to a row, or to a field of it. */
export function refTo(work: ListWork, row: RowEvidence, field?: BoundField): DifferenceRef {
  const list = work.supplied.list.name;
  return field === undefined ? { kind: "row", list, row } : { kind: "row", list, row, field: field.name };
}

/** The base of a field of a template row. */
export function rowFieldBase(
  work: ListWork,
  t: number,
  log: RowLog | null,
  field: BoundField,
  value: unknown,
): Base | null {
  const decided = log === null ? null : decidedField(log, field.name);
  if (decided !== null) return decisionBase(decided.decision, decided.value);
  const { list } = work.supplied;
  const party = work.template.evidence[t]?.party ?? null;
  return earlierFieldBase(field, party, value, work.history.rowsLike(list, work.template, t)).base;
}
