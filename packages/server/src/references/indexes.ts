import { createReferenceIndex, type ReferenceIndex } from "@adminsync/core/match";
import { familyNames } from "@adminsync/core/match/family-names";
import { belgianTables } from "@adminsync/core/match/tables";
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
  /** How many references it holds, or will: counted before it is built. */
  size: number;
}

/** Indexes of references in memory: for searching with typing errors, and for suggesting. */
export interface ReferenceIndexes {
  /** The index of a connection's list as it was read at `listedAt`; null where it is too long to keep. Links stand in the database alone. */
  of(firmId: FirmId, connectionId: ConnectionId, listedAt: Instant): Promise<ReferenceIndex<Reference> | null>;
}

export function createReferenceIndexes({ database }: Pick<ServerContext, "database">): ReferenceIndexes {
  const kept = new Map<ConnectionId, Kept>();
  let building: Promise<unknown> = Promise.resolve();

  const makeRoom = (): void => {
    let total = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [id, { size }] of kept) {
      if (total <= KEPT || kept.size === 1) return;
      kept.delete(id);
      total -= size;
    }
  };
  const make = (firmId: FirmId, connectionId: ConnectionId, listedAt: Instant): Kept => {
    const build = async (): Promise<ReferenceIndex<Reference> | null> => {
      const size = await database.asFirm(firmId, (sql) => countReferences(sql, connectionId));
      if (size > LONGEST) return null;
      made.size = size;
      makeRoom();
      // One at a time: while a list is read and indexed it takes the most room.
      const mine = building.then(async () => {
        const references = await database.asFirm(firmId, (sql) => listAllReferences(sql, connectionId));
        return createReferenceIndex(references, { tables: belgianTables, names: familyNames });
      });
      building = mine.catch(() => undefined);
      return mine;
    };
    const made: Kept = { listedAt, index: Promise.resolve().then(build), size: 0 };
    // What could not be built is not kept; whoever waits for it is told.
    made.index.catch(() => {
      if (kept.get(connectionId) === made) kept.delete(connectionId);
    });
    return made;
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
      const made = make(firmId, connectionId, listedAt);
      kept.set(connectionId, made);
      return made.index;
    },
  };
}
