import type { ExternalId } from "@adminsync/core/model";
import { getRelations, type Access } from "./endpoints.ts";
import type { Relations } from "./map.ts";
import type { Relation, RelationPage } from "./wire.ts";

/** More than this many relations are sought page by page: twelve pages hold 4,800 relations, more than most offices have. */
const MOST_ONE_BY_ONE = 12;

/** One is enough for who is sought; a second shows that the filter was ignored. */
const FILTERED_PAGE_SIZE = 2;

/**
 * Finds relations by their identifiers; those that are not there are left out. Asks for each by the filter of A2; where the answer holds
 * another, the filter is ignored, and all pages are read instead.
 */
export async function findRelations(access: Access, ids: ReadonlySet<ExternalId>): Promise<Relations> {
  if (ids.size > MOST_ONE_BY_ONE) return readPages(access, ids);
  const found = new Map<ExternalId, Relation>();
  for (const id of ids) {
    const { results } = await getRelations(access, { page: 0, pageSize: FILTERED_PAGE_SIZE, uniqueIdentifier: id });
    if (results.some(({ uniqueIdentifier }) => uniqueIdentifier !== id)) return readPages(access, ids);
    for (const relation of results) found.set(id, relation);
  }
  return found;
}

/** Reads pages until all are found, or there are no more. */
async function readPages(access: Access, ids: ReadonlySet<ExternalId>): Promise<Relations> {
  const found = new Map<ExternalId, Relation>();
  let answer: RelationPage;
  let page = 0;
  do {
    answer = await getRelations(access, { page });
    for (const relation of answer.results) {
      if (ids.has(relation.uniqueIdentifier)) found.set(relation.uniqueIdentifier, relation);
    }
    page += 1;
  } while (found.size < ids.size && !isLastPage(answer));
  return found;
}

/** As clients of the API see it. */
export function isLastPage({ currentPage, pageCount }: RelationPage): boolean {
  return currentPage >= pageCount - 1;
}
