import { createCountedStore, type ReadableStore } from "./counted-store.ts";
import { LOADING, type Fact } from "./fact.ts";
import { createFactSource, type FactOptions, type FactSource } from "./fact-source.ts";
import type { Inside } from "./inside.ts";
import type { News } from "./news.ts";

/** One fact to watch: loaded while somebody does. */
export interface FactStore<T> extends ReadableStore<Fact<T>> {
  /** Asks anew, as after a failure. Nothing happens while nobody watches. */
  readonly refresh: () => void;
}

/** A fact and its source. `concerns` says which news makes it old. */
export function createFactStore<T>(
  inside: Inside,
  options: Pick<FactOptions<T>, "read" | "take"> & { readonly concerns: (news: News) => boolean },
): { readonly store: FactStore<T>; readonly source: FactSource<T> } {
  const { clock, random, hub } = inside;
  const { concerns, ...reading } = options;
  const counted = createCountedStore<Fact<T>>(LOADING, () => {
    source.open();
    const leave = hub.join({
      wake: source.refresh,
      resume: source.resume,
      heard: (news) => {
        if (concerns(news)) source.refresh();
      },
    });
    return () => {
      leave();
      source.close();
    };
  });
  const source = createFactSource<T>({ ...reading, clock, random, changed: counted.set });
  const { getState, getInitialState, subscribe } = counted;
  return { store: { getState, getInitialState, subscribe, refresh: source.refresh }, source };
}
