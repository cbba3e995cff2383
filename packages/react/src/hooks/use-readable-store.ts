"use client";
import type { ReadableStore } from "@adminsync/core/client";
import { useSyncExternalStore } from "react";

/** Joins a store of the client to React: the one place where the two meet. */
export function useReadableStore<T>(store: ReadableStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.getState, store.getInitialState);
}
