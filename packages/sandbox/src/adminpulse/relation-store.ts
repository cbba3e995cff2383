import type { Relation, RelationPatch } from "./relation.ts";

/** The relations of one sandbox, in the order of their unique identifiers. Relations are replaced, never changed in place. */
export interface RelationStore {
  /** The relation as it is now, or undefined. */
  readonly get: (uniqueIdentifier: string) => Relation | undefined;
  /** All relations as they are now. */
  readonly list: () => readonly Relation[];
  /** Changes a relation and returns it as it is now. Throws a `RangeError` where there is none. */
  readonly change: (uniqueIdentifier: string, patch: RelationPatch) => Relation;
  /** Takes a relation away, and with it every link that leads to it. Throws a `RangeError` where there is none. */
  readonly remove: (uniqueIdentifier: string) => void;
  /** Puts everything back as it was at the start. */
  readonly reset: () => void;
}

export function createRelationStore(start: readonly Relation[]): RelationStore {
  let relations = new Map<string, Relation>();
  let listed: readonly Relation[] | null = null;

  const reset = (): void => {
    relations = new Map(start.map((relation) => [relation.uniqueIdentifier, relation]));
    listed = null;
  };
  const existing = (uniqueIdentifier: string): Relation => {
    const relation = relations.get(uniqueIdentifier);
    if (relation === undefined) throw new RangeError(`The sandbox has no relation ${uniqueIdentifier}.`);
    return relation;
  };
  const put = (relation: Relation): void => {
    relations.set(relation.uniqueIdentifier, relation);
    listed = null;
  };

  reset();
  return {
    get: (uniqueIdentifier) => relations.get(uniqueIdentifier),
    list: () => (listed ??= [...relations.values()]),
    change: (uniqueIdentifier, patch) => {
      const changed = { ...existing(uniqueIdentifier), ...patch };
      put(changed);
      return changed;
    },
    remove: (uniqueIdentifier) => {
      relations.delete(existing(uniqueIdentifier).uniqueIdentifier);
      listed = null;
      for (const relation of relations.values()) {
        const tos = relation.tos.filter((link) => link.uniqueIdentifier !== uniqueIdentifier);
        if (tos.length < relation.tos.length) put({ ...relation, tos });
      }
    },
    reset,
  };
}
