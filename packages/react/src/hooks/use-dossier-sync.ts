"use client";
import type { Dossier, DossierState } from "@adminsync/core/client";
import { canStart, isLive } from "@adminsync/core/sync";
import { useAdminSync, useAdminSyncContext } from "../provider/admin-sync-context.ts";
import { arrowsOf } from "../sync-arrows/arrows-of.ts";
import type { SyncArrowsState } from "../sync-arrows/state.ts";
import { checkedDossierId } from "./checked-id.ts";
import { useReadableStore } from "./use-readable-store.ts";
import { useSeconds } from "./use-seconds.ts";

/** One dossier as a widget sees it. */
export interface DossierSync {
  readonly dossier: Dossier;
  readonly state: DossierState;
  readonly arrows: SyncArrowsState;
  /** Whether a start would be taken: there is a link, and nothing is under way. */
  readonly canStart: boolean;
  readonly start: () => void;
  /** Absent where the adapter can't cancel. */
  readonly stop: (() => void) | undefined;
}

/**
 * What the server knows of a dossier, and its sync. The live stream is open while something is mounted that uses it.
 * @throws AdminSyncError `DOSSIER_NOT_FOUND` where the id can be no dossier's.
 */
export function useDossierSync(dossierId: string): DossierSync {
  const dossier = useAdminSync().dossier(checkedDossierId(dossierId));
  const state = useReadableStore(dossier);
  const { clock } = useAdminSyncContext();
  const now = useSeconds(clock, isLive(state.sync));
  return {
    dossier,
    state,
    arrows: arrowsOf(state.sync, now, dossier.cancelSync !== undefined),
    canStart: canStart(state.sync),
    start: dossier.startSync,
    stop: dossier.cancelSync,
  };
}
