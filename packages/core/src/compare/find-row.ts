import {
  anythingAgrees,
  enterpriseKeys,
  mayShareName,
  nameAndBirthKeys,
  nameKeys,
  nationalKeys,
  numbersContradict,
  type Evidence,
} from "./evidence.ts";
import { partKey, unlike, type FieldKind } from "./meaning.ts";

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
  { keysOf: nameAndBirthKeys, admit: mayShareName, mustBeUnique: false },
  { keysOf: nameKeys, admit: mayShareName, mustBeUnique: true },
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

/** What tells rows apart that one piece of evidence finds, in turn: the first that fits some of them decides. */
function tellersApart(partKinds: readonly FieldKind[], sought: Evidence): readonly ((row: Evidence) => boolean)[] {
  return [
    (row) => row.id === sought.id,
    (row) => row.name === sought.name,
    (row) => !unlike("date", row.birthDate, sought.birthDate),
    ...partKinds.map((kind, at) => {
      const part = partKey(kind, sought.parts[at]);
      return (row: Evidence) => partKey(kind, row.parts[at]) === part;
    }),
  ];
}

/**
 * Finds the row that a decision was about, also after the package gave it another id. Answers null where none, or no single one, fits. `holds` says
 * of rows that nothing tells apart which one still holds what was decided.
 */
export function rowFinder(searched: Searched): (sought: Evidence, holds: (index: number) => boolean) => number | null {
  const { rows, entityOf, partKinds } = searched;
  const indexes = new Map<Level, ReadonlyMap<string, readonly number[]>>();
  const indexAt = (level: Level): ReadonlyMap<string, readonly number[]> => {
    const known = indexes.get(level) ?? indexOf(rows, level);
    indexes.set(level, known);
    return known;
  };
  const narrow = (sought: Evidence, found: readonly number[], holds: (index: number) => boolean): number | null => {
    const tellers = [
      ...tellersApart(partKinds, sought).map((fits) => (index: number) => {
        const row = rows[index];
        return row !== undefined && fits(row);
      }),
      holds,
    ];
    let left = found;
    for (const fits of tellers) {
      if (new Set(left.map(entityOf)).size < 2) break;
      const fitting = left.filter(fits);
      if (fitting.length > 0) left = fitting;
    }
    const [first] = left;
    return first === undefined ? null : entityOf(first);
  };
  return (sought, holds) => {
    for (const level of LEVELS) {
      const keys = level.keysOf(sought);
      if (keys.length === 0) continue;
      const index = indexAt(level);
      const found = keys
        .flatMap((key) => (index.get(key) ?? []).slice(0, TRIES))
        .filter((at) => {
          const row = rows[at];
          return row !== undefined && level.admit(sought, row);
        });
      const ambiguous = level.mustBeUnique && partKinds.length === 0 && new Set(found.map(entityOf)).size > 1;
      if (found.length > 0 && !ambiguous) return narrow(sought, found, holds);
    }
    return null;
  };
}
