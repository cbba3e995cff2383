// What the paths of a diff of two lists say of rows: added, removed, or a field changed.
import { rowKey } from "./two-way.mjs";

const only = (names) => (row) =>
  Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));

/** The two rows that a path is about; -1 where a side has none. */
function placesOf(peer, at, template, source) {
  const find = (rows, key) => rows.findIndex((row) => rowKey(row) === key);
  if (peer.name === "jsondiffpatch" && String(at).startsWith("_")) {
    const t = Number(String(at).slice(1));
    return { t, s: find(source, rowKey(template[t])) };
  }
  if (peer.name === "jsondiffpatch") return { t: find(template, rowKey(source[Number(at)])), s: Number(at) };
  if (peer.rows === "key") return { t: find(template, at), s: find(source, at) };
  const index = at === "-" ? template.length : Number(at);
  return { t: index < template.length ? index : -1, s: index < source.length ? index : -1 };
}

/** The differences of two lists as a library sees them. A row is cut to what is compared, and to the id where rows go by a key. */
export function listDifferences(peer, { fields, template, source }) {
  const names = [...(peer.rows === "key" ? ["externalId"] : []), ...Object.keys(fields)];
  const [left, right] = [template, source].map((rows) => rows.map(only(names)));
  const prepare = peer.prepare ?? ((rows) => rows);
  const found = new Map();
  for (const [list, at, field] of peer.paths(peer.raw({ rows: prepare(left) }, { rows: prepare(right) }))) {
    if (list !== "rows" || at === undefined) continue;
    const { t, s } = placesOf(peer, at, left, right);
    if (t === -1 && s !== -1) found.set(`added ${s}`, { op: "added", s });
    else if (s === -1 && t !== -1) found.set(`removed ${t}`, { op: "removed", t });
    else if (field !== undefined && field in fields) found.set(`${t} ${s} ${field}`, { op: "changed", t, s, field });
    else if (field === undefined) {
      for (const each of Object.keys(fields)) found.set(`${t} ${s} ${each}`, { op: "changed", t, s, field: each });
    }
  }
  return [...found.values()];
}
