import type { Coverage, RecordPath } from "../model/coverage.ts";
import type { FieldRef } from "../model/decision.ts";
import type { Binding, BoundField, BoundList } from "./binding.ts";
import type { ListRef } from "./difference.ts";

/** A list of which the source supplies something, with the fields that it supplies. */
export interface SuppliedList {
  readonly list: BoundList;
  readonly fields: readonly BoundField[];
}

/** What of a binding one source supplies: all else is never a difference. */
export interface Supplied {
  /** The fields outside lists that are compared. */
  readonly fields: readonly BoundField[];
  readonly lists: readonly SuppliedList[];
  /** Every field that is supplied, those of rows included. */
  readonly all: ReadonlySet<BoundField>;
  readonly notSupplied: readonly (FieldRef | ListRef)[];
}

function work(binding: Binding<object>, coverage: Coverage): Supplied {
  const known: ReadonlySet<RecordPath> = new Set(coverage.supplied);
  const rests = ({ restsOn }: { readonly restsOn: readonly RecordPath[] }): boolean =>
    restsOn.every((path) => known.has(path));
  const notSupplied: (FieldRef | ListRef)[] = [];
  const all = new Set<BoundField>();
  for (const field of binding.fields) {
    if (rests(field)) all.add(field);
    else notSupplied.push(field.at);
  }
  const lists: SuppliedList[] = [];
  for (const list of binding.lists) {
    if (!rests(list)) {
      notSupplied.push({ kind: "list", list: list.name });
      continue;
    }
    for (const field of list.fields) {
      if (rests(field)) all.add(field);
      else notSupplied.push({ kind: "list", list: list.name, field: field.name });
    }
    if (list.policy !== "never") lists.push({ list, fields: list.compared.filter((field) => all.has(field)) });
  }
  const fields = binding.fields.filter((field) => all.has(field) && field.kind !== "key" && field.policy !== "never");
  return { fields, lists, all, notSupplied };
}

const known = new WeakMap<Binding<object>, WeakMap<Coverage, Supplied>>();

/** What of a binding a source supplies; remembered, since all snapshots of one connection share their coverage. */
export function suppliedOf(binding: Binding<object>, coverage: Coverage): Supplied {
  let byCoverage = known.get(binding);
  if (byCoverage === undefined) known.set(binding, (byCoverage = new WeakMap()));
  let supplied = byCoverage.get(coverage);
  if (supplied === undefined) byCoverage.set(coverage, (supplied = work(binding, coverage)));
  return supplied;
}
