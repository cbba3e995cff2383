import type { MatchableReference, MatchSubject, SearchHit, Suggestion } from "./reference-match.ts";
import { DigitHaystack } from "./digit-haystack.ts";
import { Search } from "./search.ts";
import { inSlices } from "./slices.ts";
import { Store, type SavedStore } from "./store.ts";
import { suggest } from "./suggest.ts";
import type { WordTable } from "./word-kinds.ts";

/** How an index is made. */
export interface ReferenceIndexOptions {
  /** Names of families, persons and places: `familyNames` of `core/match/family-names`. Without it every rare word counts as a name, and fewer matches are certain. */
  readonly names?: WordTable;
  /** Aborting rejects the promise with the signal's reason; nothing is left running. */
  readonly signal?: AbortSignal;
  /** Called between slices with how many references are in. */
  readonly onProgress?: (done: number) => void;
}

/** References that can be searched as one types, and matched with a dossier. One index holds those of one connection. */
export interface ReferenceIndex<R extends MatchableReference> {
  readonly size: number;
  /** Adds a reference; one with the same external id is replaced. */
  add(reference: R): void;
  /** The same as `add`: replaces the reference with this external id. */
  update(reference: R): void;
  /** Whether there was one. */
  remove(externalId: string): boolean;
  get(externalId: string): R | undefined;
  /** Who may be meant by a dossier, the likeliest first. `limit` is 5 unless told. */
  suggest(subject: MatchSubject, options?: { readonly limit?: number }): Suggestion<R>;
  /**
   * The same for many dossiers, in slices that leave the page free; in their order. `onProgress` is called between slices with how many are done.
   * Aborting rejects with the signal's reason.
   */
  suggestMany(
    subjects: Iterable<MatchSubject>,
    options?: { readonly limit?: number } & Pick<ReferenceIndexOptions, "signal" | "onProgress">,
  ): Promise<Suggestion<R>[]>;
  /**
   * What a typed text finds: parts of the name, trade name, initials, number, external id, town, with typos. Exact ones first, then those that begin
   * so, then by words, then inside, then what is near. `limit` is 20 unless told.
   */
  search(text: string, options?: { readonly limit?: number }): readonly SearchHit<R>[];
  /** All references, in no particular order. */
  references(): R[];
  /** The whole index as plain lists and typed arrays, to be kept or posted to another thread: whatever clones structures takes it. */
  save(): SavedReferenceIndex<R>;
}

/** An index that was kept. `restoreReferenceIndex` takes it up again in the same version of this package. */
export interface SavedReferenceIndex<R> {
  readonly format: 1;
  readonly store: SavedStore<R>;
}

function indexOver<R extends MatchableReference>(store: Store<R>): ReferenceIndex<R> {
  const search = new Search(store, new DigitHaystack());
  return {
    get size() {
      return store.size;
    },
    add: (reference) => store.put(reference),
    update: (reference) => store.put(reference),
    remove: (externalId) => store.remove(externalId),
    get: (externalId) => store.slot(store.slotOf(externalId) ?? -1)?.reference,
    suggest: (subject, { limit = 5 } = {}) => suggest(store, subject, limit),
    suggestMany: async (subjects, { limit = 5, ...options } = {}) => {
      const all: Suggestion<R>[] = [];
      await inSlices(subjects, (subject) => all.push(suggest(store, subject, limit)), options);
      return all;
    },
    search: (text, { limit = 20 } = {}) => search.find(text, limit),
    save: () => ({ format: 1, store: store.save() }),
    references: () => [...store.externalIds()].flatMap((id) => store.slot(store.slotOf(id) ?? -1)?.reference ?? []),
  };
}

/**
 * Builds an index of references, in slices that never hold the page for long. Takes what can be gone through: a list, or pages that are still
 * coming in. Of references with the same external id the last counts.
 *
 * @example
 * const index = await createReferenceIndex(references, { names: familyNames });
 * index.suggest({ name: "Bakkerij Xantippa BVBA" }).best?.reference;
 */
export async function createReferenceIndex<R extends MatchableReference>(
  references: Iterable<R> | AsyncIterable<R> = [],
  options: ReferenceIndexOptions = {},
): Promise<ReferenceIndex<R>> {
  const store = new Store<R>(options.names);
  await inSlices(references, (reference) => store.put(reference), options);
  return indexOver(store);
}

/** An index from what `save` gave, several times sooner than building it; in slices, too. The table of names has to be given again. */
export async function restoreReferenceIndex<R extends MatchableReference>(
  { store: saved }: SavedReferenceIndex<R>,
  options: ReferenceIndexOptions = {},
): Promise<ReferenceIndex<R>> {
  const store = new Store<R>(options.names, saved);
  await inSlices(saved.slots, (slot) => store.restore(slot), options);
  return indexOver(store);
}
