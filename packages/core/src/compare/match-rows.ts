import {
  anythingAgrees,
  contradict,
  enterpriseKeys,
  mayShareName,
  nameAndAddressKeys,
  nameAndBirthKeys,
  nameAndFormKeys,
  nameKeys,
  nationalKeys,
  numbersContradict,
  type Evidence,
} from "./evidence.ts";
import type { FieldKind } from "./meaning.ts";
import { pairGroup, type Rows } from "./pair-group.ts";
import type { MatchedSide } from "./row-set.ts";

/** Why two rows are held to be one. */
export type MatchedBy =
  | "external-id"
  | "national-number"
  | "enterprise-number"
  | "name-and-birth-date"
  | "name-and-address"
  | "unique-name";

/** Which rows of two lists are the same row. */
export interface RowMatch {
  /** For each template row the index of its source row, or -1. */
  readonly sourceOf: readonly number[];
  /** For each source row the index of its template row, or -1. */
  readonly templateOf: readonly number[];
  /** For each template row why, or null. */
  readonly by: readonly (MatchedBy | null)[];
}

interface Work extends Rows {
  readonly by: (MatchedBy | null)[];
  free: number;
}

function join(work: Work, by: MatchedBy, t: number, s: number): void {
  work.sourceOf[t] = s;
  work.templateOf[s] = t;
  work.by[t] = by;
  work.free -= 1;
}

interface Group {
  readonly t: number[];
  readonly s: number[];
}

/** Rows by key, the source's beside the template's. With `all`, rows that are matched already count too. */
function groups(work: Work, keysOf: (evidence: Evidence) => readonly string[], all: boolean): Iterable<Group> {
  const found = new Map<string, Group>();
  for (let s = 0; s < work.source.evidence.length; s += 1) {
    const evidence = work.source.evidence[s];
    if (evidence === undefined || (!all && work.templateOf[s] !== -1)) continue;
    for (const key of keysOf(evidence)) {
      const group = found.get(key);
      if (group === undefined) found.set(key, { t: [], s: [s] });
      else group.s.push(s);
    }
  }
  if (found.size === 0) return [];
  for (let t = 0; t < work.template.evidence.length; t += 1) {
    const evidence = work.template.evidence[t];
    if (evidence === undefined || (!all && work.sourceOf[t] !== -1)) continue;
    for (const key of keysOf(evidence)) found.get(key)?.t.push(t);
  }
  return found.values();
}

function pass(
  work: Work,
  by: MatchedBy,
  keysOf: (evidence: Evidence) => readonly string[],
  admit: (a: Evidence, b: Evidence) => boolean,
): void {
  if (work.free === 0) return;
  for (const { t, s } of groups(work, keysOf, false)) {
    if (t.length > 0) pairGroup(work, t, s, admit, (a, b) => join(work, by, a, b));
  }
}

const ids = (evidence: Evidence): readonly string[] => (evidence.id === null ? [] : [evidence.id]);

const isTheSame = (a: Evidence, b: Evidence): boolean => !numbersContradict(a, b) && anythingAgrees(a, b);

/** So many rows are gone through faster than they are put into a map. */
const FEW = 16;

/** Finds the place of an id among the source's rows; null where two rows share one. */
function placesById(rows: readonly Evidence[]): ((id: string) => number | undefined) | null {
  if (rows.length <= FEW) {
    const find = (id: string): number => rows.findIndex((row) => row.id === id);
    return rows.some(({ id }, at) => id !== null && find(id) !== at) ? null : find;
  }
  const places = new Map<string, number>();
  for (const [at, { id }] of rows.entries()) {
    if (id === null) continue;
    if (places.has(id)) return null;
    places.set(id, at);
  }
  return (id) => places.get(id);
}

/** The usual case, in which an id is one row's: one map, no groups. What is in doubt is left for `pass`. */
function passByUniqueId(work: Work): void {
  const rows = work.template.evidence;
  const places = placesById(work.source.evidence);
  if (places === null) return;
  const found: number[] = [];
  const taken: boolean[] = [];
  for (const row of rows) {
    const s = row.id === null ? -1 : (places(row.id) ?? -1);
    found.push(s);
    if (s === -1) continue;
    if (taken[s] === true) return;
    taken[s] = true;
  }
  found.forEach((s, t) => {
    const a = rows[t];
    const b = work.source.evidence[s];
    if (a === undefined || b === undefined || work.sourceOf[t] !== -1 || work.templateOf[s] !== -1) return;
    if (isTheSame(a, b)) join(work, "external-id", t, s);
  });
}

function hasNumber({ identity, national }: Evidence): boolean {
  return identity !== null || national !== null;
}

/** Whether the rows of one name on one side can be one person: a list without parts has one row a person. */
function isOnePerson(rows: readonly Evidence[]): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  if (rows.length === 1) return true;
  const parts = new Set(rows.map((row) => JSON.stringify(row.parts)));
  return first.parts.length > 0 && parts.size === rows.length && rows.every((row) => !contradict(first, row));
}

function isBare(evidence: Evidence): boolean {
  const { id, identity, national, enterprise, birthDate, address } = evidence;
  return [id, identity, national, enterprise, birthDate, address].every((value) => value === null);
}

function pick(rows: readonly Evidence[], at: readonly number[]): Evidence[] {
  return at.map((index) => rows[index]).filter((row) => row !== undefined);
}

/** A name alone will do where it is unique on both sides; rows of which nothing but the name is known are one as good as the other. */
function passByName(work: Work, keysOf: (evidence: Evidence) => readonly string[]): void {
  if (work.free === 0) return;
  for (const { t, s } of groups(work, keysOf, true)) {
    const freeT = t.filter((index) => work.sourceOf[index] === -1);
    const freeS = s.filter((index) => work.templateOf[index] === -1);
    if (freeT.length === 0 || freeS.length === 0) continue;
    const unique = isOnePerson(pick(work.template.evidence, t)) && isOnePerson(pick(work.source.evidence, s));
    const admit = unique ? mayShareName : (a: Evidence, b: Evidence): boolean => isBare(a) && isBare(b);
    pairGroup(work, freeT, freeS, admit, (a, b) => join(work, "unique-name", a, b));
  }
}

/**
 * Finds the rows that are one: by national number, external id, enterprise number, name with birth date, name with address, unique name. An id
 * with which nothing else agrees waits until all other evidence has spoken, and loses against national numbers: packages renumber.
 * Linear in the number of rows.
 */
export function matchRows(partKinds: readonly FieldKind[], template: MatchedSide, source: MatchedSide): RowMatch {
  const work: Work = {
    partKinds,
    template,
    source,
    sourceOf: template.evidence.map(() => -1),
    templateOf: source.evidence.map(() => -1),
    by: template.evidence.map(() => null),
    free: Math.min(template.evidence.length, source.evidence.length),
  };
  if (template.evidence.some(hasNumber) && source.evidence.some(hasNumber)) {
    pass(work, "national-number", nationalKeys, () => true);
  }
  passByUniqueId(work);
  pass(work, "external-id", ids, isTheSame);
  pass(work, "enterprise-number", enterpriseKeys, (a, b) => !numbersContradict(a, b));
  pass(work, "name-and-birth-date", nameAndBirthKeys, mayShareName);
  pass(work, "name-and-address", nameAndAddressKeys, mayShareName);
  passByName(work, nameAndFormKeys);
  passByName(work, nameKeys);
  pass(work, "external-id", ids, (a, b) => !numbersContradict(a, b) || isCorrectedNumber(a, b));
  return work;
}

/** Two national numbers under one id, name and birth date: a number that was typed wrong, not another person. */
function isCorrectedNumber(a: Evidence, b: Evidence): boolean {
  const keys = nameAndBirthKeys(a);
  return nameAndBirthKeys(b).some((key) => keys.includes(key));
}
