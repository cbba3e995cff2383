import type { Adapter, AdapterPayload } from "oidc-provider";

/** What the authorization server keeps: sessions, grants, codes, tokens, by kind and id. */
export interface MemoryStore {
  readonly adapter: (kind: string) => Adapter;
  readonly find: (kind: string, id: string) => AdapterPayload | undefined;
  /** Forgets what is of these kinds. */
  readonly forget: (kinds: readonly string[]) => void;
}

/** A store in memory. `isHidden` makes a kind be as if it were gone. */
export function createMemoryStore(isHidden: (kind: string) => boolean): MemoryStore {
  const kinds = new Map<string, Map<string, AdapterPayload>>();
  const rowsOf = (kind: string): Map<string, AdapterPayload> => {
    const rows = kinds.get(kind) ?? new Map<string, AdapterPayload>();
    kinds.set(kind, rows);
    return rows;
  };
  const find = (kind: string, id: string): AdapterPayload | undefined =>
    isHidden(kind) ? undefined : rowsOf(kind).get(id);

  return {
    find,
    forget: (names) => {
      for (const name of names) rowsOf(name).clear();
    },
    adapter: (kind) => ({
      upsert: async (id, payload) => void rowsOf(kind).set(id, payload),
      find: async (id) => find(kind, id),
      findByUid: async (uid) => [...rowsOf(kind).values()].find((row) => row.uid === uid),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const row = rowsOf(kind).get(id);
        if (row !== undefined) rowsOf(kind).set(id, { ...row, consumed: Math.floor(Date.now() / 1000) });
      },
      destroy: async (id) => void rowsOf(kind).delete(id),
      revokeByGrantId: async (grantId) => {
        for (const rows of kinds.values()) {
          for (const [id, row] of rows) if (row.grantId === grantId) rows.delete(id);
        }
      },
    }),
  };
}
