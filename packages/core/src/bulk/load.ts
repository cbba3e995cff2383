import type { AdminSyncAdapter, DossiersPort } from "../adapter/ports.ts";
import type { ConnectionId } from "../model/ids.ts";
import type { ListedDossier } from "../model/listed-dossier.ts";
import type { Reference } from "../model/reference.ts";
import type { Progress } from "./state.ts";

/** The most that a page of references may hold. */
const REFERENCES_A_PAGE = 1000;

/** Every dossier without a link, page by page. */
export async function loadDossiers(
  port: DossiersPort,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<readonly ListedDossier[]> {
  const found: ListedDossier[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<DossiersPort["list"]>> = await port.list({ unlinked: true, cursor }, { signal });
    found.push(...page.dossiers);
    cursor = page.cursor;
    onProgress({ done: found.length, total: null });
  } while (cursor !== null);
  return found;
}

/** Every reference of a connection, page by page; one that moved between two pages counts once. */
export async function loadReferences(
  port: AdminSyncAdapter["references"],
  connectionId: ConnectionId,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<readonly Reference[]> {
  const found = new Map<string, Reference>();
  let cursor: string | null = null;
  do {
    const query = { connectionId, text: "", cursor, limit: REFERENCES_A_PAGE };
    const page: Awaited<ReturnType<AdminSyncAdapter["references"]["search"]>> = await port.search(query, { signal });
    for (const reference of page.references) found.set(reference.externalId, reference);
    cursor = page.cursor;
    onProgress({ done: found.size, total: page.total ?? null });
  } while (cursor !== null);
  return [...found.values()];
}
