"use client";
import type { ConnectionId } from "@adminsync/core/model";
import { useEffect, useMemo, useReducer } from "react";
import { useAdminSync } from "../provider/admin-sync-context.ts";
import { NO_SEARCH, search, type SearchState } from "../reference-picker/search-model.ts";
import { causeOfThrown } from "./cause-of-thrown.ts";

/** The first page is there at once; who goes on down the list goes far, and asks seldom. */
const FIRST_PAGE = 50;
const NEXT_PAGE = 500;

/** A search for references, and what can be done with it. */
export interface ReferenceSearch {
  readonly state: SearchState;
  /** Asks for the first page, unless it is known. */
  readonly open: () => void;
  /** Searches at the server, once the user pauses for 150 ms. */
  readonly type: (text: string) => void;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Searches the references of one connection, page by page. Nothing is asked before `open` or `type`; another connection begins anew. */
export function useReferenceSearch(connectionId: ConnectionId | null): ReferenceSearch {
  const { references } = useAdminSync();
  const [state, dispatch] = useReducer(search, NO_SEARCH);
  const { request } = state;
  useEffect(() => {
    dispatch({ kind: "reset" });
  }, [connectionId]);
  useEffect(() => {
    if (request === null || connectionId === null) return undefined;
    const own = new AbortController();
    const { text, cursor, delayMs } = request;
    const limit = cursor === null ? FIRST_PAGE : NEXT_PAGE;
    const timer = setTimeout(() => {
      references.search({ connectionId, text, cursor, limit }, { signal: own.signal }).then(
        (page) => dispatch({ kind: "answered", request, page }),
        (thrown: unknown) => {
          if (!own.signal.aborted) dispatch({ kind: "failed", request, cause: causeOfThrown(thrown) });
        },
      );
    }, delayMs);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [references, connectionId, request]);
  const acts = useMemo(
    () => ({
      open: () => dispatch({ kind: "opened" }),
      type: (text: string) => dispatch({ kind: "typed", text }),
      more: () => dispatch({ kind: "more" }),
      retry: () => dispatch({ kind: "retried" }),
    }),
    [],
  );
  return { state, ...acts };
}
