// Diff libraries behind one face: `diff(a, b)` answers the places that differ, as paths; rows are matched by each library's own means.
import deepDiff from "deep-diff";
import { detailedDiff } from "deep-object-diff";
import fastJsonPatch from "fast-json-patch";
import { atomizeChangeset, diff as jsonDiffTs } from "json-diff-ts";
import * as jsondiffpatch from "jsondiffpatch";
import { diff as justDiff } from "just-diff";
import microdiff from "microdiff";
import { createPatch } from "rfc6902";

/** The best key that a host can give a library which takes one: the id, else a number, else name and birth date. */
export function rowKey(row) {
  if (typeof row !== "object" || row === null) return undefined;
  return String(row.externalId ?? row.nationalNumber ?? row.enterpriseNumber ?? `${row.name} ${row.birthDate ?? ""}`);
}

const withKey = (rows) => rows.map((row) => ({ ...row, rowKey: rowKey(row) }));
const hashing = jsondiffpatch.create({ objectHash: rowKey, arrays: { detectMove: true } });
const EMBEDDED = { rows: "rowKey", people: "externalId" };

const fromPointer = (pointer) =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

function leaves(part, path = []) {
  return Object.entries(part).flatMap(([key, value]) => {
    const isBranch = typeof value === "object" && value !== null && Object.keys(value).length > 0;
    return isBranch ? leaves(value, [...path, key]) : [[...path, key]];
  });
}

/** Paths of a delta of jsondiffpatch; in a list, `_3` is a row of the left side. */
function deltaPaths(delta, path = []) {
  if (delta === undefined) return [];
  if (Array.isArray(delta)) return [path];
  return Object.entries(delta).flatMap(([key, inner]) => {
    if (key === "_t" || (Array.isArray(inner) && inner[2] === 3)) return [];
    return deltaPaths(inner, [...path, key]);
  });
}

/** `rows` is how a library matches rows; `raw` is the call alone, for the clock. */
export const twoWay = [
  { name: "jsondiffpatch", rows: "key", raw: (a, b) => hashing.diff(a, b), paths: deltaPaths },
  {
    name: "json-diff-ts",
    rows: "key",
    raw: (a, b) => jsonDiffTs(a, b, { embeddedObjKeys: EMBEDDED }),
    prepare: withKey,
    paths: (changes) =>
      atomizeChangeset(changes).map(({ path }) =>
        [...path.matchAll(/\.?([^.[\]$]+)|\[\?\(@\.\w+\s*==?=?\s*'(.*?)'\)\]|\[(\d+)\]/g)].map(
          (part) => part[1] ?? part[2] ?? part[3],
        ),
      ),
  },
  { name: "microdiff", rows: "position", raw: microdiff, paths: (all) => all.map(({ path }) => path) },
  {
    name: "deep-diff",
    rows: "position",
    raw: (a, b) => deepDiff.diff(a, b),
    paths: (all) => (all ?? []).map(({ kind, path = [], index }) => (kind === "A" ? [...path, index] : path)),
  },
  { name: "just-diff", rows: "position", raw: justDiff, paths: (all) => all.map(({ path }) => path) },
  {
    name: "fast-json-patch",
    rows: "position",
    raw: (a, b) => fastJsonPatch.compare(a, b),
    paths: (all) => all.map(({ path }) => fromPointer(path)),
  },
  { name: "rfc6902", rows: "position", raw: createPatch, paths: (all) => all.map(({ path }) => fromPointer(path)) },
  {
    name: "deep-object-diff",
    rows: "position",
    raw: detailedDiff,
    paths: ({ added, deleted, updated }) => [added, deleted, updated].flatMap((part) => leaves(part)),
  },
];
