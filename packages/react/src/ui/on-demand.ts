"use client";
import { useEffect, useSyncExternalStore } from "react";

/** How far it is. */
export type OnDemandState<Module> =
  | { readonly kind: "not-yet" }
  | { readonly kind: "failed" }
  | { readonly kind: "loaded"; readonly module: Module };

/** A part of the widgets that is loaded when it is first needed, and then there for all. */
export interface OnDemand<Module> {
  /** Loads it: once, and again where that failed. Never rejects. */
  readonly load: () => Promise<void>;
  readonly getState: () => OnDemandState<Module>;
  readonly subscribe: (listener: () => void) => () => void;
}

const NOT_YET: OnDemandState<never> = { kind: "not-yet" };
const FAILED: OnDemandState<never> = { kind: "failed" };
/** In milliseconds, where a browser can't tell when it is idle. */
const SOON = 500;
/** So long after a failure it is asked for again, as long as it is waited for. */
const AGAIN = 2000;

/** Makes a part out of its `import()`. */
export function onDemand<Module>(bring: () => Promise<Module>): OnDemand<Module> {
  let state: OnDemandState<Module> = NOT_YET;
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (next: OnDemandState<Module>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    load: () => {
      loading ??= bring().then(
        (module) => set({ kind: "loaded", module }),
        () => {
          loading = null;
          set(FAILED);
        },
      );
      return loading;
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function whenIdle(work: () => void): () => void {
  // Safari has none.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, SOON);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work);
  return () => cancelIdleCallback(asked);
}

/**
 * A part for a component: at once where it is `wanted`, else as soon as the browser has nothing to do, so that it is there before somebody asks.
 * On a bad connection it is asked for again as long as it is wanted.
 */
export function useOnDemand<Module>(part: OnDemand<Module>, wanted: boolean): OnDemandState<Module> {
  const state = useSyncExternalStore(part.subscribe, part.getState, (): OnDemandState<Module> => NOT_YET);
  const { kind } = state;
  useEffect(() => {
    const load = (): void => void part.load();
    if (kind === "loaded" || (kind === "failed" && !wanted)) return undefined;
    if (kind === "failed") {
      const timer = setTimeout(load, AGAIN);
      return () => clearTimeout(timer);
    }
    if (!wanted) return whenIdle(load);
    load();
    return undefined;
  }, [part, wanted, kind]);
  return state;
}
