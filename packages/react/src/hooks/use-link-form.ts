"use client";
import type { Dossier } from "@adminsync/core/client";
import type { Connection, ConnectionId, Link, Reference } from "@adminsync/core/model";
import { useEffect, useMemo, useReducer, type Dispatch } from "react";
import { useAdminSync, useAdminSyncContext } from "../provider/admin-sync-context.ts";
import {
  choiceOf,
  idToLookUp,
  isDirty,
  linkDraft,
  type LinkDraft,
  type LinkDraftEvent,
} from "../sync-tab/link-draft.ts";
import type { Problem } from "../ui/problem.ts";
import { problemOf, problemOfThrown } from "./problem-of.ts";
import { useLatest } from "./use-latest.ts";
import { useReadableStore } from "./use-readable-store.ts";

/** How long the user may pause in an id, in milliseconds. */
const TYPING_MS = 300;

/** The three fields, and what can be done with them. */
export interface LinkForm {
  /** What is in them and what came of it, in codes and data; null where they are not open. `linkFormOf` puts it in words. */
  readonly draft: LinkDraft | null;
  /** A login that expired; null where it did not. What is wrong with the fields themselves stands in the draft. */
  readonly problem: Problem | null;
  /** Whom the fields mean, as the package told; null as long as nobody. */
  readonly reference: Reference | null;
  /** Whether anything was chosen that is not saved. */
  readonly dirty: boolean;
  readonly dispatch: Dispatch<LinkDraftEvent>;
  readonly open: () => void;
  readonly close: () => void;
  /** Tells what is missing. True where saving can go on. */
  readonly validate: () => boolean;
  /** Carries the plan that is shown out. False where it was not saved: the state says why, and nothing chosen is lost. */
  readonly save: () => Promise<boolean>;
}

/** What a link form stands on. */
export interface LinkFormOptions {
  readonly dossier: Dossier;
  /** Connections that are connected. */
  readonly connections: readonly Connection[];
  /** The link that will be replaced; null where there is none. */
  readonly link: Link | null;
  readonly onLinked?: ((link: Link) => void) | undefined;
}

/** The connection of the link that is there, else the firm's only one. */
function firstConnection({ connections, link }: LinkFormOptions): ConnectionId | null {
  const [only] = connections;
  const current = connections.find(({ id }) => id === link?.connectionId);
  return current?.id ?? (connections.length === 1 ? (only?.id ?? null) : null);
}

/** Choosing a reference: what is chosen is looked up and planned by itself, and saved on demand. */
export function useLinkForm(options: LinkFormOptions): LinkForm {
  const { dossier, connections } = options;
  const sync = useAdminSync();
  const standing = useReadableStore(sync.standing);
  const { clock } = useAdminSyncContext();
  const [draft, dispatch] = useReducer(linkDraft, null);
  const around = useLatest({
    at: clock(),
    source: connections.find(({ id }) => id === draft?.connectionId)?.name ?? null,
  });
  const latest = useLatest({ draft, options });

  const asked = draft === null ? null : idToLookUp(draft);
  const askedConnection = asked?.connectionId ?? null;
  const askedId = asked?.externalId ?? null;
  useEffect(() => {
    if (askedConnection === null || askedId === null) return undefined;
    const own = new AbortController();
    const timer = setTimeout(() => {
      sync.references.get(askedConnection, askedId, { signal: own.signal }).then(
        (reference) => dispatch({ kind: "looked-up", externalId: askedId, reference }),
        (thrown: unknown) => {
          const problem = problemOfThrown(thrown, { ...around.current, externalId: askedId });
          if (!own.signal.aborted) dispatch({ kind: "lookup-failed", externalId: askedId, problem });
        },
      );
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [sync, askedConnection, askedId, around]);

  const { online } = standing;
  useEffect(() => {
    // Back online, what could not be looked up is looked up by itself.
    if (online) dispatch({ kind: "lookup-retried" });
  }, [online]);

  const choice = draft === null ? null : choiceOf(draft);
  const connectionId = choice?.connectionId ?? null;
  const externalId = choice?.externalId ?? null;
  useEffect(() => {
    if (connectionId === null || externalId === null) return undefined;
    const own = new AbortController();
    dispatch({ kind: "planning" });
    dossier.planLink({ connectionId, externalId }, { signal: own.signal }).then(
      (plan) => (own.signal.aborted ? undefined : dispatch({ kind: "planned", plan })),
      (thrown: unknown) => {
        if (own.signal.aborted) return;
        dispatch({ kind: "plan-failed", problem: problemOfThrown(thrown, { ...around.current, externalId }) });
      },
    );
    return () => own.abort();
  }, [dossier, connectionId, externalId, around]);

  const acts = useMemo(() => {
    const validate = (): boolean => {
      dispatch({ kind: "save-tried" });
      const now = latest.current.draft;
      return now === null || now.plan.kind === "ready";
    };
    const save = async (): Promise<boolean> => {
      const now = latest.current.draft;
      if (now === null) return true;
      if (!validate() || now.plan.kind !== "ready" || now.saving) return false;
      dispatch({ kind: "saving" });
      try {
        const outcome = await dossier.saveLink(now.plan.plan);
        if (!outcome.ok) {
          dispatch({ kind: "save-stale", plan: outcome.plan });
          return false;
        }
        dispatch({ kind: "closed" });
        latest.current.options.onLinked?.(outcome.link);
        return true;
      } catch (thrown) {
        dispatch({ kind: "save-failed", problem: problemOfThrown(thrown, around.current) });
        return false;
      }
    };
    return {
      validate,
      save,
      open: () => dispatch({ kind: "opened", connectionId: firstConnection(latest.current.options) }),
      close: () => dispatch({ kind: "closed" }),
    };
  }, [dossier, latest, around]);

  return {
    draft,
    problem: standing.login.kind === "expired" ? problemOf({ code: "UNAUTHENTICATED" }, { at: null }) : null,
    reference: draft?.reference ?? null,
    dirty: draft !== null && isDirty(draft),
    dispatch,
    ...acts,
  };
}
