import { createReferenceIndex, type ReferenceIndex } from "@adminsync/core/match";
import { familyNames } from "@adminsync/core/match/family-names";
import type { ConnectionId, FirmId, Instant, Reference } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import { countReferences, listAllReferences } from "./store.ts";

/** Longer lists are searched by the database: an index of 100,000 references takes some 100 MB. */
const LONGEST = 50_000;
/** So many references are kept in all; the list that was not used for longest goes first. */
const KEPT = 100_000;

interface Kept {
  readonly listedAt: Instant;
  readonly index: Promise<ReferenceIndex<Reference> | null>;
  size: number;
}

/** Indexes of references in memory: for searching with typing errors, and for suggesting. */
export interface ReferenceIndexes {
  /** The index of a connection's list as it was read at `listedAt`; null where it is too long to keep. Links stand in the database alone. */
  of(firmId: FirmId, connectionId: ConnectionId, listedAt: Instant): Promise<ReferenceIndex<Reference> | null>;
}

export function createReferenceIndexes({ database }: Pick<ServerContext, "database">): ReferenceIndexes {
  const kept = new Map<ConnectionId, Kept>();

  const build = async (firmId: FirmId, connectionId: ConnectionId): Promise<ReferenceIndex<Reference> | null> => {
    const references = await database.asFirm(firmId, async (sql) =>
      (await countReferences(sql, connectionId)) > LONGEST ? null : listAllReferences(sql, connectionId),
    );
    return references === null ? null : createReferenceIndex(references, { names: familyNames });
  };
  const makeRoom = (): void => {
    let total = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [id, { size }] of kept) {
      if (total <= KEPT || kept.size === 1) return;
      kept.delete(id);
      total -= size;
    }
  };

  /** Makes room once it is known how long the list is; what could not be built is not kept. */
  const settle = async (connectionId: ConnectionId, made: Kept): Promise<void> => {
    try {
      made.size = (await made.index)?.size ?? 0;
      makeRoom();
    } catch {
      if (kept.get(connectionId) === made) kept.delete(connectionId);
    }
  };

  return {
    of: (firmId, connectionId, listedAt) => {
      const known = kept.get(connectionId);
      kept.delete(connectionId);
      if (known?.listedAt === listedAt) {
        // Put at the end: it was used last.
        kept.set(connectionId, known);
        return known.index;
      }
      const made: Kept = { listedAt, index: build(firmId, connectionId), size: 0 };
      kept.set(connectionId, made);
      void settle(connectionId, made);
      return made.index;
    },
  };
}
