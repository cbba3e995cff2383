// Three-way mergers. Each gets what a careful host could give it: the base rebuilt from the decisions, rows by external id as flat paths, and
// nothing of what the source does not supply.
import * as Automerge from "@automerge/automerge";
import { diff as scalarDiff, merge as scalarMerge } from "@scalar/json-diff";
import { diff3Merge } from "node-diff3";
import threeWayMerge from "three-way-merge";
import { combineMergers, trimergeEquality } from "trimerge";

function flat(values, fields, lists) {
  const all = Object.keys(fields).map((field) => [field, values[field]]);
  for (const [list, kinds] of Object.entries(lists)) {
    for (const row of values[list] ?? []) {
      if (!row.externalId) continue;
      all.push([`${list}/${row.externalId}`, true]);
      for (const field of Object.keys(kinds)) all.push([`${list}/${row.externalId}/${field}`, row[field]]);
    }
  }
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function rebuiltBase(decisions, lists) {
  const base = new Map();
  for (const { path, source } of decisions) {
    const [list, id, field] = path.split("/");
    if (id === undefined || field !== undefined) {
      base.set(path, source);
      continue;
    }
    for (const known of base.keys()) if (known === path || known.startsWith(`${path}/`)) base.delete(known);
    if (source === null) continue;
    for (const [known, value] of Object.entries(flat({ [list]: [source] }, {}, { [list]: lists[list] })))
      base.set(known, value);
  }
  return Object.fromEntries(base);
}

function sides({ fields, lists = {}, template, source, notSupplied = [], decisions }) {
  const isSupplied = ([path]) => {
    const [list, id, field] = path.split("/");
    const names = [path, list, ...(id === undefined ? [] : [`${list}/*/${field}`])];
    return !names.some((name) => notSupplied.includes(name));
  };
  const cut = (values) => Object.fromEntries(Object.entries(values).filter(isSupplied));
  return {
    mine: cut(flat(template, fields, lists)),
    theirs: cut(flat(source, fields, lists)),
    base: cut(rebuiltBase(decisions, lists)),
  };
}

/** What a verdict on a path is called in the bar. */
function kindOf(verdict, path, { mine, theirs, base }) {
  if (path.split("/").length === 2) return path in theirs ? "added" : "removed";
  if (verdict === "conflict") return "conflict";
  return path in base || path in mine ? "changed-at-source" : "fill";
}

/** `judge` answers for each path `conflict`, `theirs`, or nothing. */
const peer = (name, judge) => ({
  name,
  threeWay: (input) => {
    const all = sides(input);
    const paths = [...new Set(Object.values(all).flatMap(Object.keys))];
    const verdictOf = judge(all, paths);
    return paths.flatMap((path) => {
      const verdict = verdictOf(path);
      const isOfSuchRow = path.split("/").length === 3 && verdictOf(path.split("/").slice(0, 2).join("/"));
      return verdict && !isOfSuchRow ? [{ path, kind: kindOf(verdict, path, all) }] : [];
    });
  },
});

const text = (value) => (value === undefined ? "" : JSON.stringify(value));
const lines = (value) => (value === undefined ? [] : [text(value)]);
const unlike = (merged, mine) => (text(merged) === text(mine) ? undefined : "theirs");
const merger = combineMergers(trimergeEquality);

export const threeWay = [
  peer("node-diff3", ({ mine, theirs, base }) => (path) => {
    const blocks = diff3Merge(lines(mine[path]), lines(base[path]), lines(theirs[path]), {
      excludeFalseConflicts: true,
    });
    if (blocks.some(({ conflict }) => conflict)) return "conflict";
    return unlike(
      blocks.flatMap(({ ok }) => ok ?? []),
      lines(mine[path]),
    );
  }),
  peer("three-way-merge", ({ mine, theirs, base }) => (path) => {
    const [ours, origin, others] = [mine, base, theirs].map((side) => `${text(side[path])}\n`);
    const merged = (threeWayMerge.default ?? threeWayMerge)(ours, origin, others);
    if (merged.isConflict()) return "conflict";
    return merged.joinedResults() === ours ? undefined : "theirs";
  }),
  peer("trimerge", ({ mine, theirs, base }) => (path) => {
    try {
      return unlike(merger(base[path], mine[path], theirs[path]), mine[path]);
    } catch {
      return "conflict";
    }
  }),
  peer("@scalar/json-diff", ({ mine, theirs, base }) => {
    const keyOf = ({ path }) => path.join("/");
    const ours = scalarDiff(base, mine);
    const { diffs, conflicts } = scalarMerge(ours, scalarDiff(base, theirs));
    const oursOnly = new Set(ours.map(keyOf));
    const conflicting = new Set(conflicts.flat(2).map(keyOf));
    const taken = new Set(diffs.map(keyOf).filter((key) => !oursOnly.has(key)));
    return (path) => (conflicting.has(path) ? "conflict" : taken.has(path) ? "theirs" : undefined);
  }),
  peer("automerge", ({ mine, theirs, base }, paths) => {
    const edited = (document, side) =>
      Automerge.change(document, (draft) => {
        for (const path of paths) {
          if (text(side[path]) === text(base[path])) continue;
          if (path in side) draft[path] = side[path];
          else delete draft[path];
        }
      });
    const origin = Automerge.from({ ...base });
    const ours = edited(Automerge.clone(origin), mine);
    const both = Automerge.merge(Automerge.clone(ours), edited(Automerge.clone(origin), theirs));
    return (path) => {
      const values = new Set(Object.values(Automerge.getConflicts(both, path) ?? {}).map(text));
      return values.size > 1 ? "conflict" : unlike(both[path], mine[path]);
    };
  }),
];
