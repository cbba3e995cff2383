import type { Evidence } from "./evidence.ts";
import { partKey, type FieldKind } from "./meaning.ts";

/** Two lists of rows under way to being matched; -1 is not matched. */
export interface Rows {
  readonly template: readonly Evidence[];
  readonly source: readonly Evidence[];
  readonly sourceOf: number[];
  readonly templateOf: number[];
  /** The kinds of the values that tell the rows of one person apart. */
  readonly partKinds: readonly FieldKind[];
}

type Admit = (a: Evidence, b: Evidence) => boolean;
type Join = (t: number, s: number) => void;

/** How many rows of one key a row is tried against; more would be quadratic where a thousand rows share a name. */
const TRIES = 8;

function pairByKey(
  rows: Rows,
  t: readonly number[],
  s: readonly number[],
  keyOf: (evidence: Evidence) => string | null,
  admit: Admit,
  join: Join,
): void {
  const waiting = new Map<string, number[]>();
  for (let at = s.length - 1; at >= 0; at -= 1) {
    const index = s[at];
    const evidence = index === undefined ? undefined : rows.source[index];
    if (index === undefined || evidence === undefined || rows.templateOf[index] !== -1) continue;
    const key = keyOf(evidence);
    if (key === null) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [index]);
    else queue.push(index);
  }
  for (const index of t) {
    const evidence = rows.template[index];
    if (evidence === undefined || rows.sourceOf[index] !== -1) continue;
    const key = keyOf(evidence);
    const queue = key === null ? undefined : waiting.get(key);
    if (queue === undefined) continue;
    for (let at = queue.length - 1; at >= 0 && at >= queue.length - TRIES; at -= 1) {
      const candidate = queue[at];
      const other = candidate === undefined ? undefined : rows.source[candidate];
      if (candidate === undefined || other === undefined || !admit(evidence, other)) continue;
      queue.splice(at, 1);
      join(index, candidate);
      break;
    }
  }
}

function samePart(rows: Rows, a: Evidence, b: Evidence): boolean {
  return rows.partKinds.some((kind, at) => partKey(kind, a.parts[at]) === partKey(kind, b.parts[at]));
}

/** Rows with ids of their own and nothing else in common are two rows of one person, not one row that changed. */
function mayBeOneRow(rows: Rows, a: Evidence, b: Evidence): boolean {
  return rows.partKinds.length === 0 || a.id === null || b.id === null || a.id === b.id || samePart(rows, a, b);
}

/** The ids that one row of each side has: an id of a person, on all of his rows, tells none of them apart. */
function idsOfOneRow(all: readonly Evidence[], indices: readonly number[]): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const index of indices) {
    const id = all[index]?.id ?? null;
    if (id !== null) (once.has(id) ? more : once).add(id);
  }
  for (const id of more) once.delete(id);
  return once;
}

/**
 * Pairs the rows of one person (or of one key): by id, by all that tells the rows of a person apart, by the first of it, the second …, and what
 * is left in order.
 */
export function pairGroup(rows: Rows, t: readonly number[], s: readonly number[], admit: Admit, join: Join): void {
  const [onlyT] = t;
  const [onlyS] = s;
  if (t.length === 1 && s.length === 1 && onlyT !== undefined && onlyS !== undefined) {
    const a = rows.template[onlyT];
    const b = rows.source[onlyS];
    if (rows.sourceOf[onlyT] !== -1 || rows.templateOf[onlyS] !== -1) return;
    if (a !== undefined && b !== undefined && admit(a, b) && mayBeOneRow(rows, a, b)) join(onlyT, onlyS);
    return;
  }
  const once = [idsOfOneRow(rows.template, t), idsOfOneRow(rows.source, s)];
  const byId = ({ id }: Evidence): string | null => (id !== null && once.every((ids) => ids.has(id)) ? id : null);
  pairByKey(rows, t, s, byId, admit, join);
  const { partKinds } = rows;
  const byAll = ({ parts }: Evidence): string => partKinds.map((kind, at) => partKey(kind, parts[at])).join("\n");
  if (partKinds.length > 1) pairByKey(rows, t, s, byAll, admit, join);
  for (const [at, kind] of partKinds.entries()) {
    pairByKey(rows, t, s, ({ parts }) => partKey(kind, parts[at]), admit, join);
  }
  pairByKey(
    rows,
    t,
    s,
    () => "",
    (a, b) => admit(a, b) && mayBeOneRow(rows, a, b),
    join,
  );
}
