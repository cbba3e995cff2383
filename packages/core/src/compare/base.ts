import type { Decision } from "../model/decision.ts";
import type { JsonValue } from "../model/json.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Binding, BoundField, BoundList } from "./binding.ts";
import type { BaseOrigin } from "./difference.ts";
import { matchRows, type RowMatch } from "./match-rows.ts";
import { compareMeaning, meansSame, type Party } from "./meaning.ts";
import type { Projected, SourceRow } from "./projection.ts";
import { rowSet, type RowSet } from "./row-set.ts";
import { rowsOf, type LooseTemplate } from "./stored.ts";
import { suppliedOf, type Supplied } from "./supplied.ts";

/** The value that template and source once shared, and where that is known from. */
export interface Base {
  readonly value: unknown;
  /** The user kept his own value when he last decided. */
  readonly kept: boolean;
  readonly origin: BaseOrigin;
}

/** The base that a decision left. */
export function decisionBase(decision: Decision, value: JsonValue): Base {
  return { value, kept: decision.choice.kind !== "take", origin: { kind: "decision", decisionId: decision.id } };
}

/** An earlier snapshot in the shape of the template. */
interface EarlierView {
  readonly snapshot: Snapshot;
  readonly supplied: Supplied;
  readonly projected: Projected;
}

/** A template row as an earlier snapshot had it. */
export interface EarlierRow {
  readonly snapshot: Snapshot;
  readonly supplied: Supplied;
  readonly row: SourceRow;
}

/** What earlier snapshots tell of the base. Projects and matches each at most once, and only when it is asked. */
export interface History {
  fieldBase(field: BoundField, template: unknown): Base | null;
  /** The earlier forms of a template row, newest first. */
  rowsLike(list: BoundList, template: RowSet, index: number): Iterable<EarlierRow>;
}

function agrees(field: BoundField, party: Party, a: unknown, b: unknown): boolean {
  return meansSame(compareMeaning(field.kind, field.options, party, a, b));
}

const NO_HISTORY: History = { fieldBase: () => null, rowsLike: () => [] };

/** Reads the earlier snapshots, newest first. */
export function history(binding: Binding<object>, earlier: readonly Snapshot[]): History {
  if (earlier.length === 0) return NO_HISTORY;
  const views: (EarlierView | undefined)[] = [];
  const viewAt = (index: number): EarlierView | undefined => {
    const snapshot = earlier[index];
    if (snapshot === undefined) return undefined;
    return (views[index] ??= {
      snapshot,
      supplied: suppliedOf(binding, snapshot.coverage),
      projected: binding.project(snapshot.record),
    });
  };
  const matches = new Map<BoundList, (RowMatch & { readonly rows: readonly LooseTemplate[] })[]>();
  const matchAt = (view: EarlierView, index: number, list: BoundList, template: RowSet) => {
    const known = matches.get(list) ?? [];
    matches.set(list, known);
    const found = known[index];
    if (found !== undefined) return found;
    const rows = rowsOf(view.projected.lists[list.from]);
    const match = matchRows(list.partKinds, template, rowSet(list, "source", rows));
    return (known[index] = { ...match, rows });
  };
  return {
    fieldBase: (field, template) => {
      for (let index = 0; index < earlier.length; index += 1) {
        const view = viewAt(index);
        const value = view?.projected.fields[field.from];
        if (view === undefined || value === undefined || !view.supplied.all.has(field)) continue;
        if (!agrees(field, null, template, value)) continue;
        return { value, kept: false, origin: { kind: "snapshot", snapshotId: view.snapshot.id } };
      }
      return null;
    },
    *rowsLike(list, template, index) {
      for (let at = 0; at < earlier.length; at += 1) {
        const view = viewAt(at);
        if (view === undefined || !view.supplied.lists.some((supplied) => supplied.list === list)) continue;
        const match = matchAt(view, at, list, template);
        const row = match.rows[match.sourceOf[index] ?? -1];
        if (row !== undefined) yield { snapshot: view.snapshot, supplied: view.supplied, row };
      }
    },
  };
}

/** The base of a field of a row: the newest earlier form of the row with which the template agrees there. `known`: one had a value there. */
export function earlierFieldBase(
  field: BoundField,
  party: Party,
  template: unknown,
  earlier: Iterable<EarlierRow>,
): { readonly base: Base | null; readonly known: boolean } {
  let known = false;
  for (const { snapshot, supplied, row } of earlier) {
    const value = row[field.from];
    if (value === undefined || !supplied.all.has(field)) continue;
    known = true;
    if (!agrees(field, party, template, value)) continue;
    return { base: { value, kept: false, origin: { kind: "snapshot", snapshotId: snapshot.id } }, known };
  }
  return { base: null, known };
}
