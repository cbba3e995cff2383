import type { ConnectionId, FirmId, Reference } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import type { ReferenceIndexes } from "./indexes.ts";
import { findReferences, findReferencesById, listedAt } from "./store.ts";

/** More hits than these nobody looks through; how many there are in all is then not told. */
const MOST = 1000;

/** One page of what a text finds. */
export interface FoundPage {
  readonly references: readonly Reference[];
  /** Null where there are more than were looked for. */
  readonly total: number | null;
}

/**
 * What a typed text finds, best first: by the index, which forgives typing errors, else by the database, which looks for the words as they stand.
 * Without a text all, by name.
 */
export async function searchReferences(
  { database }: Pick<ServerContext, "database">,
  indexes: ReferenceIndexes,
  firmId: FirmId,
  connectionId: ConnectionId,
  text: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<FoundPage> {
  const at = await database.asFirm(firmId, (sql) => listedAt(sql, connectionId));
  const index = text.trim() === "" || at === null ? null : await indexes.of(firmId, connectionId, at);
  if (index === null) return database.asFirm(firmId, (sql) => findReferences(sql, connectionId, text, page));
  const hits = index.search(text, { limit: MOST });
  const ids = hits.slice(page.offset, page.offset + page.limit).map(({ reference }) => reference.externalId);
  const references = await database.asFirm(firmId, (sql) => findReferencesById(sql, connectionId, ids));
  return { references, total: hits.length < MOST ? hits.length : null };
}
