// All that take part: the project, libraries that diff two documents, and libraries that merge three.
import * as adminsync from "./adapter.mjs";
import { listDifferences } from "./peers/rows.mjs";
import { threeWay } from "./peers/three-way.mjs";
import { twoWay } from "./peers/two-way.mjs";

/** What a host sees that shows every two-way difference: it has no memory. */
function everyDifference(peer, { fields, lists = {}, template, source, notSupplied = [] }) {
  const names = Object.keys(fields).filter((field) => !notSupplied.includes(field));
  const cut = (values) =>
    Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
  const shown = peer
    .paths(peer.raw(cut(template), cut(source)))
    .map(([field]) => ({ path: field, kind: "changed-at-source" }));
  for (const [list, kinds] of Object.entries(lists)) {
    if (notSupplied.includes(list)) continue;
    const [mine, theirs] = [template[list] ?? [], source[list] ?? []];
    for (const { op, t, s, field } of listDifferences(peer, { fields: kinds, template: mine, source: theirs })) {
      const row = `${list}/${(op === "removed" ? mine[t] : theirs[s])?.externalId ?? "?"}`;
      shown.push(op === "changed" ? { path: `${row}/${field}`, kind: "changed-at-source" } : { path: row, kind: op });
    }
  }
  return shown;
}

const diffing = twoWay.map((peer) => ({
  ...peer,
  equal: (_, a, b) => (peer.paths(peer.raw({ value: a }, { value: b })).length === 0 ? "same" : "different"),
  compareLists: (input) => listDifferences(peer, input),
  threeWay: (input) => everyDifference(peer, input),
  compareRecord: ({ template, source }) => peer.raw(template, source),
}));

export const contestants = [{ ...adminsync, rows: "identity" }, ...diffing, ...threeWay];
