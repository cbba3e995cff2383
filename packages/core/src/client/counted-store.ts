import { createStore } from "zustand/vanilla";

/** A store to watch, as `useSyncExternalStore` and zustand's `useStore` take it. */
export interface ReadableStore<T> {
  readonly getState: () => T;
  /** What a server renders, and a browser before its first answer. */
  readonly getInitialState: () => T;
  /** The first who watches opens what lies behind it, the last who leaves closes it. The answer leaves. */
  readonly subscribe: (listener: (state: T, before: T) => void) => () => void;
}

/** A store with its writing end. */
export interface CountedStore<T> extends ReadableStore<T> {
  readonly set: (next: T) => void;
  readonly isOpen: () => boolean;
}

/**
 * A store that is open while somebody watches. `open` answers what closes it. Who leaves and comes back in the same turn, as a widget does that is
 * mounted anew, finds it open still.
 */
export function createCountedStore<T>(initial: T, open: () => () => void): CountedStore<T> {
  const store = createStore<T>(() => initial);
  let watchers = 0;
  let close: (() => void) | null = null;

  const closeIfLeft = (): void => {
    if (watchers > 0 || close === null) return;
    const closing = close;
    close = null;
    closing();
  };
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    isOpen: () => close !== null,
    set: (next) => store.setState(next, true),
    subscribe: (listener) => {
      // A function of its own for each: one that is subscribed twice counts twice.
      const leave = store.subscribe((state, before) => listener(state, before));
      let here = true;
      watchers += 1;
      close ??= open();
      return () => {
        if (!here) return;
        here = false;
        watchers -= 1;
        leave();
        if (watchers === 0) queueMicrotask(closeIfLeft);
      };
    },
  };
}
