import type { SyncCause } from "@adminsync/core/sync";
import type { KeptList, Reference, ReferencePage } from "@adminsync/core/model";

/** One question to the server. A new one makes the answer to the one before it worthless. */
export interface SearchRequest {
  readonly text: string;
  /** Null for the first page. */
  readonly cursor: string | null;
  /** How long to wait before it is sent, in milliseconds: the user may type on. */
  readonly delayMs: number;
}

/** Searching references page by page. What was found stays until there is an answer to what was typed since. */
export interface SearchState {
  readonly text: string;
  readonly rows: readonly Reference[];
  /** The text that the rows answer; null where nothing was answered yet. */
  readonly answered: string | null;
  /** Where the next page begins; null where there is none. */
  readonly cursor: string | null;
  /** How many there are in all; null where the server doesn't say. */
  readonly total: number | null;
  /** What is asked at the moment. */
  readonly request: SearchRequest | null;
  readonly cause: SyncCause | null;
  /** There where the rows are from an older list, since the package could not be asked. */
  readonly kept: KeptList | null;
}

/** What happens to a search. */
export type SearchEvent =
  | { readonly kind: "opened" }
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "more" }
  | { readonly kind: "retried" }
  | { readonly kind: "reset" }
  | { readonly kind: "answered"; readonly request: SearchRequest; readonly page: ReferencePage }
  | { readonly kind: "failed"; readonly request: SearchRequest; readonly cause: SyncCause };

export const NO_SEARCH: SearchState = {
  text: "",
  rows: [],
  answered: null,
  cursor: null,
  total: null,
  request: null,
  cause: null,
  kept: null,
};

/** How long the user may pause in a word. */
const DEBOUNCE_MS = 150;

function first(state: SearchState, text: string, delayMs: number): SearchState {
  return { ...state, text, request: { text, cursor: null, delayMs }, cause: null };
}

function withPage(state: SearchState, { text, cursor }: SearchRequest, page: ReferencePage): SearchState {
  const before = cursor === null ? [] : state.rows;
  const known = new Set(before.map((row) => row.externalId));
  // A list that moved between two pages may tell one client twice.
  const fresh = page.references.filter((row) => !known.has(row.externalId));
  const total = page.total ?? (page.cursor === null ? before.length + fresh.length : null);
  return {
    ...state,
    rows: [...before, ...fresh],
    answered: text,
    cursor: page.cursor,
    total,
    request: null,
    cause: null,
    kept: page.kept ?? null,
  };
}

/** The search after something happened. */
export function search(state: SearchState, event: SearchEvent): SearchState {
  if (event.kind === "reset") return NO_SEARCH;
  if (event.kind === "opened") {
    return state.request !== null || state.answered !== null ? state : first(state, state.text, 0);
  }
  if (event.kind === "typed") return event.text === state.text ? state : first(state, event.text, DEBOUNCE_MS);
  if (event.kind === "retried") {
    return state.cause === null
      ? state
      : { ...state, request: { text: state.text, cursor: nextCursor(state), delayMs: 0 }, cause: null };
  }
  if (event.kind === "more") {
    const due = state.request === null && state.cause === null && state.cursor !== null;
    return due ? { ...state, request: { text: state.text, cursor: state.cursor, delayMs: 0 } } : state;
  }
  if (event.request !== state.request) return state;
  if (event.kind === "answered") return withPage(state, event.request, event.page);
  return { ...state, request: null, cause: event.cause };
}

/** Where asking again begins: the page that failed. */
function nextCursor(state: SearchState): string | null {
  return state.answered === state.text ? state.cursor : null;
}
