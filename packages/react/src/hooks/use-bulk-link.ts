"use client";
import {
  createBulkLink,
  exportLines,
  toCsv,
  type BulkLink,
  type BulkState,
  type CreateSuggester,
} from "@adminsync/core/bulk";
import { knownOf, type ReadableStore } from "@adminsync/core/client";
import { parseConnectionId, type ConnectionId } from "@adminsync/core/model";
import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useState } from "react";
import { download } from "../bulk-link/download.ts";
import type { BulkLinkHandlers } from "../bulk-link/handlers.ts";
import { listOf, NEW_LOOK } from "../bulk-link/list-of.ts";
import { look } from "../bulk-link/look-model.ts";
import { shownReference } from "../bulk-link/shown-reference.ts";
import type { BulkLinkState, BulkSource } from "../bulk-link/state.ts";
import { useAdminSync } from "../provider/admin-sync-context.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { problemOf, problemOfThrown } from "./problem-of.ts";
import { useLatest } from "./use-latest.ts";
import { useReadableStore } from "./use-readable-store.ts";
import { useSteps } from "./use-steps.ts";

/** Linking in bulk without a view. */
export interface BulkLinkControl {
  readonly state: BulkLinkState;
  readonly source: BulkSource;
  readonly on: BulkLinkHandlers;
}

const NOTHING: ReadableStore<BulkState | null> = {
  getState: () => null,
  getInitialState: () => null,
  subscribe: () => () => {},
};

/** All unlinked dossiers of the firm beside their suggestions. `createIndex` makes the matcher; keep it the same between renders. */
export function useBulkLink(createIndex: CreateSuggester): BulkLinkControl {
  const sync = useAdminSync();
  const { messages, clock } = usePresentation();
  const { adapter } = sync;
  const connectionsFact = useReadableStore(sync.connections());
  const connections = knownOf(connectionsFact)?.value ?? [];
  const [chosen, setChosen] = useState<ConnectionId | null>(null);
  const only = connections.length === 1 ? (connections[0]?.id ?? null) : null;
  const connectionId = connections.find(({ id }) => id === chosen)?.id ?? only;
  const name = connections.find(({ id }) => id === connectionId)?.name ?? "";
  const [seen, dispatch] = useReducer(look, NEW_LOOK);
  // Other lines may take longer to draw than a key may take to be heard.
  const laterSection = useDeferredValue(seen.section);
  const laterText = useDeferredValue(seen.text);
  const laterShown = useDeferredValue(seen.shown);
  const [bulk, setBulk] = useState<BulkLink | null>(null);

  useEffect(() => {
    if (connectionId === null || adapter.dossiers === undefined) return undefined;
    const made = createBulkLink({ adapter, connectionId, createIndex });
    setBulk(made);
    dispatch({ kind: "reset" });
    void made.load();
    return () => {
      made.dispose();
      setBulk(null);
    };
  }, [adapter, connectionId, createIndex]);

  const state = useReadableStore<BulkState | null>(bulk?.store ?? NOTHING);
  const around = { at: clock(), source: name === "" ? null : name };
  const latest = useLatest({ bulk, around, messages });

  const shown = ((): BulkLinkState => {
    if (adapter.dossiers === undefined) return { kind: "not-offered" };
    if (connectionsFact.kind === "failed" && connections.length === 0) {
      return { kind: "problem", problem: problemOf(connectionsFact.cause, around) };
    }
    if (connectionsFact.kind === "ready" && connections.length === 0) return { kind: "no-connection" };
    if (state === null) return { kind: "waiting" };
    const { phase } = state;
    if (phase.kind === "load-failed") return { kind: "problem", problem: problemOf(phase.error, around) };
    if (phase.kind === "loading") {
      return { kind: "loading", what: phase.what, count: phase.progress.done, total: phase.progress.total };
    }
    const drawn = { ...seen, section: laterSection, text: laterText, shown: laterShown };
    return { ...listOf(state, drawn, around), text: seen.text };
  })();

  const acts = useMemo(() => {
    /** Does what the server is to remember; what fails is told. */
    const remember = async (work: Promise<void> | undefined): Promise<void> => {
      try {
        await work;
      } catch (thrown) {
        dispatch({ kind: "problem", problem: problemOfThrown(thrown, latest.current.around) });
      }
    };
    const settled = (work: (own: BulkLink) => Promise<void>): void => {
      const own = latest.current.bulk;
      if (own === null) return;
      dispatch({ kind: "settled" });
      void work(own);
    };
    const on: Omit<BulkLinkHandlers, "onStep"> = {
      onConnectionChange: (id) => setChosen(parseConnectionId(id)),
      onSection: (section) => dispatch({ kind: "section", section }),
      onText: (text) => dispatch({ kind: "text", text }),
      onMore: () => dispatch({ kind: "more" }),
      onOpen: (id) => dispatch({ kind: "opened", id }),
      onTick: (id, ticked) => {
        const own = latest.current.bulk;
        const row = own?.store.getState().rows.get(id);
        const reference = row === undefined ? null : shownReference(row);
        dispatch({ kind: "touched", id });
        if (!ticked) own?.untick(id);
        else if (reference !== null) own?.choose(id, reference);
      },
      onTickAll: (ids, ticked) => latest.current.bulk?.tickAll(ids, ticked),
      onChoose: (id, reference) => {
        dispatch({ kind: "touched", id });
        latest.current.bulk?.choose(id, reference);
      },
      onReject: (id, externalId) => {
        dispatch({ kind: "touched", id });
        void remember(latest.current.bulk?.reject(id, externalId));
      },
      onNoneFits: (id) => {
        dispatch({ kind: "touched", id });
        void remember(latest.current.bulk?.noneFits(id));
      },
      onConfirm: (id) => {
        dispatch({ kind: "touched", id });
        void latest.current.bulk?.confirm(id);
      },
      onLink: () => settled((own) => own.link()),
      onStop: () => latest.current.bulk?.stop(),
      onUndo: () => settled((own) => own.undo()),
      onReload: () => settled((own) => own.load()),
      onExport: () => {
        const now = latest.current;
        const rows = now.bulk?.store.getState().rows;
        if (rows === undefined) return;
        const day = new Date(now.around.at).toISOString().slice(0, 10);
        download(`${now.messages.bulk.exportName}-${day}.csv`, toCsv(exportLines(rows)), "text/csv;charset=utf-8");
      },
    };
    return on;
  }, [latest]);
  const ownStep = useCallback(() => {
    const own = latest.current.bulk;
    if (own === null) sync.connections().refresh();
    else {
      const { phase } = own.store.getState();
      if (phase.kind !== "stopped") acts.onReload();
      else if (phase.task === "linking") acts.onLink();
      else acts.onUndo();
    }
  }, [acts, latest, sync]);
  const onStep = useSteps(ownStep);
  const on = useMemo(() => ({ ...acts, onStep }), [acts, onStep]);

  return { state: shown, source: { connections, connectionId, name }, on };
}
