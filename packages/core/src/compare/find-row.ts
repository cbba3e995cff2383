import {
  anythingAgrees,
  contradict,
  enterpriseKeys,
  nameAndBirthKeys,
  nameKeys,
  nationalKeys,
  numbersContradict,
  type Evidence,
} from "./evidence.ts";
import { partKey, type FieldKind } from "./meaning.ts";

/** Rows to look in, and which of them are one: rows with one number are one row. */
export interface Searched {
  readonly rows: readonly Evidence[];
  readonly entityOf: (index: number) => number;
  readonly partKinds: readonly FieldKind[];
}

interface Level {
  readonly keysOf: (evidence: Evidence) => readonly string[];
  readonly admit: (sought: Evidence, row: Evidence) => boolean;
  readonly mustBeUnique: boolean;
}

const ids = (evidence: Evidence): readonly string[] => (evidence.id === null ? [] : [evidence.id]);

/** The same order of evidence as in matching two lists. */
const LEVELS: readonly Level[] = [
  { keysOf: ids, admit: (a, b) => !numbersContradict(a, b) && anythingAgrees(a, b), mustBeUnique: false },
  { keysOf: nationalKeys, admit: () => true, mustBeUnique: false },
  { keysOf: enterpriseKeys, admit: (a, b) => !numbersContradict(a, b), mustBeUnique: false },
  { keysOf: nameAndBirthKeys, admit: (a, b) => !contradict(a, b), mustBeUnique: false },
  { keysOf: nameKeys, admit: (a, b) => !contradict(a, b), mustBeUnique: true },
  { keysOf: ids, admit: (a, b) => !numbersContradict(a, b), mustBeUnique: false },
];

function indexOf(rows: readonly Evidence[], level: Level): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    for (const key of level.keysOf(row)) {
      const found = index.get(key);
      if (found === undefined) index.set(key, [at]);
      else found.push(at);
    }
  }
  return index;
}

/** How many rows under one key are tried; a thousand homonyms identify no one. */
const TRIES = 64;

/** Finds the row that a decision was about, also after the package gave it another id. Answers null where none, or no single one, fits. */
export function rowFinder(searched: Searched): (sought: Evidence) => number | null {
  const { rows, entityOf, partKinds } = searched;
  const indexes = new Map<Level, ReadonlyMap<string, readonly number[]>>();
  const samePart = (kind: FieldKind, at: number, a: Evidence, b: Evidence | undefined): boolean =>
    partKey(kind, a.parts[at]) === partKey(kind, b?.parts[at]);
  const narrow = (sought: Evidence, found: readonly number[]): number | null => {
    let left = found;
    for (const [at, kind] of partKinds.entries()) {
      const alike = left.filter((index) => samePart(kind, at, sought, rows[index]));
      if (alike.length > 0) left = alike;
    }
    const entities = new Set(left.map(entityOf));
    const [first] = entities;
    return first !== undefined && (entities.size === 1 || left.length < found.length || partKinds.length === 0)
      ? first
      : null;
  };
  return (sought) => {
    for (const level of LEVELS) {
      const keys = level.keysOf(sought);
      if (keys.length === 0) continue;
      let index = indexes.get(level);
      if (index === undefined) indexes.set(level, (index = indexOf(rows, level)));
      const found = keys
        .flatMap((key) => (index.get(key) ?? []).slice(0, TRIES))
        .filter((at) => {
          const row = rows[at];
          return row !== undefined && level.admit(sought, row);
        });
      if (found.length === 0) continue;
      if (level.mustBeUnique && new Set(found.map(entityOf)).size > 1 && partKinds.length === 0) continue;
      const entity = narrow(sought, found);
      if (entity !== null) return entity;
    }
    return null;
  };
}
