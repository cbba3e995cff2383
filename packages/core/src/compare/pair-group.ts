import type { Evidence } from "./evidence.ts";
import { partKey, type FieldKind } from "./meaning.ts";
import type { MatchedSide } from "./row-set.ts";

/** Two lists of rows under way to being matched; -1 is not matched. */
export interface Rows {
  readonly template: MatchedSide;
  readonly source: MatchedSide;
  readonly sourceOf: number[];
  readonly templateOf: number[];
  /** The kinds of the values that tell the rows of one person apart. */
  readonly partKinds: readonly FieldKind[];
}

type Admit = (a: Evidence, b: Evidence) => boolean;
type Join = (t: number, s: number) => void;

interface Candidate {
  readonly index: number;
  readonly evidence: Evidence;
  readonly content: string;
}

/** How many rows of one key a row is tried against; more would be quadratic where a thousand rows share a name. */
const TRIES = 8;

function samePart(kinds: readonly FieldKind[], a: Evidence, b: Evidence): boolean {
  return kinds.some((kind, at) => partKey(kind, a.parts[at]) === partKey(kind, b.parts[at]));
}

/** Rows with ids of their own and nothing else in common are two rows of one person, not one row that changed. */
function mayBeOneRow(kinds: readonly FieldKind[], a: Evidence, b: Evidence): boolean {
  return kinds.length === 0 || a.id === null || b.id === null || a.id === b.id || samePart(kinds, a, b);
}

/** The rows of a group that are not matched yet, in an order that the order of the lists has no part in. */
function candidates(side: MatchedSide, matched: readonly number[], indices: readonly number[]): readonly Candidate[] {
  const free = indices.flatMap((index) => {
    const evidence = side.evidence[index];
    return evidence === undefined || matched[index] !== -1 ? [] : [{ index, evidence, content: side.content(index) }];
  });
  const place = ({ content, evidence }: Candidate): string => `${content}\n${evidence.id ?? ""}`;
  return free.length < 2 ? free : [...free].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The ids that one row of each side has: an id of a person, on all of his rows, tells none of them apart. */
function idsOfOneRow(rows: readonly Candidate[]): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const { id } of rows.map(({ evidence }) => evidence)) if (id !== null) (once.has(id) ? more : once).add(id);
  for (const id of more) once.delete(id);
  return once;
}

function pairByKey(
  rows: Rows,
  t: readonly Candidate[],
  s: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | null,
  admit: Admit,
  join: Join,
): void {
  const waiting = new Map<string, Candidate[]>();
  for (let at = s.length - 1; at >= 0; at -= 1) {
    const candidate = s[at];
    const key = candidate === undefined || rows.templateOf[candidate.index] !== -1 ? null : keyOf(candidate);
    if (candidate === undefined || key === null) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [candidate]);
    else queue.push(candidate);
  }
  for (const candidate of t) {
    const key = rows.sourceOf[candidate.index] === -1 ? keyOf(candidate) : null;
    const queue = (key === null ? undefined : waiting.get(key)) ?? [];
    for (let at = queue.length - 1; at >= 0 && at >= queue.length - TRIES; at -= 1) {
      const other = queue[at];
      if (other === undefined || !admit(candidate.evidence, other.evidence)) continue;
      queue.splice(at, 1);
      join(candidate.index, other.index);
      break;
    }
  }
}

function pairTwo(rows: Rows, t: number, s: number, admit: Admit, join: Join): void {
  const a = rows.template.evidence[t];
  const b = rows.source.evidence[s];
  if (a === undefined || b === undefined || rows.sourceOf[t] !== -1 || rows.templateOf[s] !== -1) return;
  if (admit(a, b) && mayBeOneRow(rows.partKinds, a, b)) join(t, s);
}

/**
 * Pairs the rows of one person (or of one key): by id, by all that is compared, by all that tells the rows of a person apart, by the first of
 * that, the second …, and then what is left.
 */
export function pairGroup(rows: Rows, ts: readonly number[], ss: readonly number[], admit: Admit, join: Join): void {
  const [onlyT] = ts;
  const [onlyS] = ss;
  if (onlyT === undefined || onlyS === undefined) return;
  if (ts.length === 1 && ss.length === 1) {
    pairTwo(rows, onlyT, onlyS, admit, join);
    return;
  }
  const t = candidates(rows.template, rows.sourceOf, ts);
  const s = candidates(rows.source, rows.templateOf, ss);
  const pair = (keyOf: (candidate: Candidate) => string | null, also: Admit = admit): void =>
    pairByKey(rows, t, s, keyOf, also, join);
  const once = [idsOfOneRow(t), idsOfOneRow(s)];
  const { partKinds } = rows;
  pair(({ evidence: { id } }) => (id !== null && once.every((ids) => ids.has(id)) ? id : null));
  pair(({ content }) => content);
  if (partKinds.length > 1) {
    pair(({ evidence: { parts } }) => partKinds.map((kind, at) => partKey(kind, parts[at])).join("\n"));
  }
  for (const [at, kind] of partKinds.entries()) pair(({ evidence: { parts } }) => partKey(kind, parts[at]));
  pair(
    () => "",
    (a, b) => admit(a, b) && mayBeOneRow(partKinds, a, b),
  );
}
