"use client";
import type { ConnectionId, DossierId, Reference } from "@adminsync/core/model";
import type { SyncCause } from "@adminsync/core/sync";
import { useEffect, useMemo, useReducer } from "react";
import { useAdminSync } from "../provider/admin-sync-context.ts";
import {
  NO_SUGGESTIONS,
  suggestions,
  suggestionsOf,
  type Refusal,
  type SuggestionsState,
} from "../reference-picker/suggestion-model.ts";
import { causeOfThrown } from "./cause-of-thrown.ts";
import { useLatest } from "./use-latest.ts";
import { useReadableStore } from "./use-readable-store.ts";

/** Who may be a dossier's client, and what can be said of it. */
export interface ReferenceSuggestions {
  readonly state: SuggestionsState;
  /** What was refused last, here and now: it can be taken back. */
  readonly refusal: Refusal | null;
  /** Why the last verdict could not be remembered; null where it was. */
  readonly trouble: SyncCause | null;
  /** 'Not this one': sinks, and stays sunk wherever the adapter remembers. Null: no client fits. */
  readonly reject: (reference: Reference | null) => void;
  /** Takes a refusal back. */
  readonly restore: (reference: Reference | null) => void;
  readonly retry: () => void;
}

const UNAVAILABLE: SuggestionsState = { kind: "unavailable" };

/**
 * The suggestions for a dossier, asked for once both ids are known, anew after each verdict, and when the browser is online again. Nothing is ever
 * chosen. Without `suggest` in the adapter they are unavailable; without `rejections` and `reject` a refusal lasts as long as the page.
 */
export function useReferenceSuggestions(
  dossierId: DossierId | null,
  connectionId: ConnectionId | null,
): ReferenceSuggestions {
  const sync = useAdminSync();
  const { references } = sync;
  const { suggest, rejections } = references;
  const { online } = useReadableStore(sync.standing);
  const [model, dispatch] = useReducer(suggestions, NO_SUGGESTIONS);
  const { round } = model;
  const isJudging = model.pending > 0;
  const latest = useLatest({ references, dossierId, connectionId });
  const isOffered = suggest !== undefined && dossierId !== null && connectionId !== null;

  useEffect(() => {
    dispatch({ kind: "began", connectionId });
  }, [dossierId, connectionId]);
  useEffect(() => {
    if (online) dispatch({ kind: "online" });
  }, [online]);
  useEffect(() => {
    if (isJudging || suggest === undefined || dossierId === null || connectionId === null) return undefined;
    const own = new AbortController();
    const { signal } = own;
    const ask = async (): Promise<void> => {
      try {
        const remembered = rejections?.(dossierId, { signal }) ?? Promise.resolve(null);
        const [answer, refused] = await Promise.all([suggest(dossierId, connectionId, { signal }), remembered]);
        if (!signal.aborted) dispatch({ kind: "answered", answer, rejections: refused });
      } catch (thrown) {
        if (!signal.aborted) dispatch({ kind: "failed", cause: causeOfThrown(thrown) });
      }
    };
    void ask();
    return () => own.abort();
  }, [suggest, rejections, dossierId, connectionId, round, isJudging]);

  const acts = useMemo(() => {
    const judge = async (reference: Reference | null, refused: boolean): Promise<void> => {
      const now = latest.current;
      if (now.dossierId === null || now.connectionId === null) return;
      const { connectionId: at } = now;
      const { reject } = now.references;
      dispatch({ kind: "judged", reference, refused, sent: reject !== undefined });
      if (reject === undefined) return;
      try {
        const verdict = { connectionId: at, externalId: reference?.externalId ?? null, rejected: refused };
        await reject(now.dossierId, verdict);
        dispatch({ kind: "remembered", connectionId: at });
      } catch (thrown) {
        dispatch({ kind: "not-remembered", connectionId: at, reference, refused, cause: causeOfThrown(thrown) });
      }
    };
    return {
      reject: (reference: Reference | null) => void judge(reference, true),
      restore: (reference: Reference | null) => void judge(reference, false),
      retry: () => dispatch({ kind: "retried" }),
    };
  }, [latest]);

  const state = isOffered ? suggestionsOf(model, connectionId) : UNAVAILABLE;
  return { state, refusal: model.last, trouble: model.trouble, ...acts };
}
