import { knownOf, type Fact, type HistoryState } from "@adminsync/core/client";
import { parseDossierId } from "@adminsync/core/model";
import { useMemo, useSyncExternalStore } from "react";
import { sync } from "./instance.ts";

const LOADING: Fact<never> = { kind: "loading" };
const none = { subscribe: () => () => {}, getState: () => LOADING, more: async () => {} };

/** What happened to a dossier, live; null as long as it is not known. `more` asks for what is older. */
export function useHistory(id: string): { readonly history: HistoryState | null; readonly more: () => void } {
  const store = useMemo(() => {
    const parsed = parseDossierId(id);
    return (parsed === null ? undefined : sync.dossier(parsed).history) ?? none;
  }, [id]);
  const state = useSyncExternalStore<Fact<HistoryState>>(store.subscribe, store.getState);
  return { history: knownOf(state)?.value ?? null, more: () => void store.more().catch(() => {}) };
}
