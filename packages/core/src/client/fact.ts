import type { SyncCause } from "../sync/state.ts";

/**
 * One thing that the server knows, as far as the client has it. `refreshing`: it is being asked for again; what was known stays, and
 * changes only once there is an answer.
 */
export type Fact<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T; readonly refreshing: boolean }
  | {
      readonly kind: "failed";
      readonly cause: SyncCause;
      /** What was known before; null where nothing was. */
      readonly known: { readonly value: T } | null;
      readonly refreshing: boolean;
    };

/** Nothing is known yet. */
export const LOADING: Fact<never> = { kind: "loading" };

/** What is known, however old; null where nothing is. */
export function knownOf<T>(fact: Fact<T>): { readonly value: T } | null {
  if (fact.kind === "loading") return null;
  return fact.kind === "ready" ? fact : fact.known;
}

/** The fact with a value. The same object where nothing changes, so that nobody who watches is woken for nothing. */
export function factWith<T>(before: Fact<T>, value: T): Fact<T> {
  const known = knownOf(before);
  const kept = known !== null && JSON.stringify(known.value) === JSON.stringify(value) ? known.value : value;
  if (before.kind === "ready" && !before.refreshing && before.value === kept) return before;
  return { kind: "ready", value: kept, refreshing: false };
}

/** The fact after it could not be had. */
export function factFailed<T>(before: Fact<T>, cause: SyncCause): Fact<T> {
  const known = knownOf(before);
  return { kind: "failed", cause, known: known === null ? null : { value: known.value }, refreshing: false };
}

/** The fact while it is asked for again, or no longer. */
export function factRefreshing<T>(before: Fact<T>, refreshing: boolean): Fact<T> {
  return before.kind === "loading" || before.refreshing === refreshing ? before : { ...before, refreshing };
}
