import type { HistoryPort } from "../adapter/ports.ts";
import type { HistoryEntry } from "../model/history.ts";
import type { DossierId } from "../model/ids.ts";
import { createFactStore, type FactStore } from "./fact-store.ts";
import { knownOf } from "./fact.ts";
import type { Inside } from "./inside.ts";

/** What is known of a history, newest first; `cursor` is null where it goes no further back. */
export interface HistoryState {
  readonly entries: readonly HistoryEntry[];
  readonly cursor: string | null;
}

/** A history that goes further back on demand. */
export interface HistoryStore extends FactStore<HistoryState> {
  /** Adds the next, older page; nothing where there is none. Rejects with `AdminSyncError`, and can then be asked again. */
  readonly more: () => Promise<void>;
}

/** The history of one dossier. */
export function createHistoryStore(dossierId: DossierId, port: HistoryPort, inside: Inside): HistoryStore {
  const { calls } = inside;
  const { store, source } = createFactStore<HistoryState>(inside, {
    read: (signal) => calls.read((options) => port.list(dossierId, null, options), { signal }),
    take: (page, known) => (known === null ? page : joined(page, known.value)),
    concerns: (news) => news.dossierId === dossierId,
  });
  let loading: Promise<void> | null = null;

  const load = async (cursor: string): Promise<void> => {
    const page = await calls.read((options) => port.list(dossierId, cursor, options));
    const known = knownOf(source.get())?.value;
    // In the meantime the history may have begun anew; then this page is not its next.
    if (known?.cursor !== cursor) return;
    const seen = new Set(known.entries.map(({ id }) => id));
    const older = page.entries.filter(({ id }) => !seen.has(id));
    source.learn({ entries: [...known.entries, ...older], cursor: page.cursor });
  };
  const more = async (): Promise<void> => {
    const cursor = knownOf(source.get())?.value.cursor ?? null;
    if (cursor === null) return;
    loading ??= load(cursor).finally(() => {
      loading = null;
    });
    await loading;
  };
  return { ...store, more };
}

/** The newest page before what was known, where the two meet; else the newest page alone. */
function joined(page: HistoryState, known: HistoryState): HistoryState {
  const fresh = new Set(page.entries.map(({ id }) => id));
  if (!known.entries.some(({ id }) => fresh.has(id))) return page;
  const older = known.entries.filter(({ id }) => !fresh.has(id));
  return { entries: [...page.entries, ...older], cursor: known.cursor };
}
