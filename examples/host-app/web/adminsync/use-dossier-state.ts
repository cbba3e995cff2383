import type { DossierState } from "@adminsync/core";
import { parseDossierId } from "@adminsync/core/model";
import { useMemo, useSyncExternalStore } from "react";
import { sync } from "./instance.ts";

const nobody = { subscribe: () => () => {}, getState: () => null };

/** What adminsync knows of a dossier, live; null for an id that can't be one. For what the host shows itself, such as its list of dossiers. */
export function useDossierState(id: string | null): DossierState | null {
  const store = useMemo(() => {
    const parsed = id === null ? null : parseDossierId(id);
    return parsed === null ? nobody : sync.dossier(parsed);
  }, [id]);
  return useSyncExternalStore<DossierState | null>(store.subscribe, store.getState);
}
