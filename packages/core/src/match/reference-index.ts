import type { DictionaryData } from "./dictionary.ts";
import { DigitHaystack } from "./digit-haystack.ts";
import type { ChainsData } from "./hash-chains.ts";
import { knowledgeOf } from "./knowledge.ts";
import type { MatchTables, WordTable } from "./match-tables.ts";
import type { MatchableReference, MatchSubject, SearchHit, Suggestion } from "./reference-match.ts";
import { searchStore } from "./search.ts";
import { inSlices, type SliceOptions } from "./slices.ts";
import { Store, type Slot } from "./store.ts";
import { suggest } from "./suggest.ts";

/** How an index is made. */
export interface ReferenceIndexOptions extends SliceOptions {
  /** What is known of companies' names, legal forms and streets: `belgianTables` of `core/match/tables`. Without it what is spelled otherwise differs, and fewer matches are certain. */
  readonly tables?: MatchTables;
  /** Names of families, persons and places: `familyNames` of `core/match/family-names`. Without it every rare word counts as a name, and fewer matches are certain. */
  readonly names?: WordTable;
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
   * What a typed text finds: parts of the name, trade name, initials, number, external id, town, with typos. Exact ones first, then those that begin
   * so, then by words, then inside, then what is near. `limit` is 20 unless told.
   */
  search(text: string, options?: { readonly limit?: number }): readonly SearchHit<R>[];
  /** All references, in no particular order. */
  references(): R[];
  /**
   * What the index consists of, in plain fields and typed arrays: to be posted to another thread or kept, before the index changes again, by whatever
   * clones structures. `restoreReferenceIndex` takes it up again.
   */
  save(): SavedReferenceIndex<R>;
}

/** An index that was kept; to be taken up again in the same version of this package. */
export interface SavedReferenceIndex<R> {
  readonly format: 2;
  readonly slots: readonly (Slot<R> | undefined)[];
  readonly words: DictionaryData;
  readonly towns: DictionaryData;
  readonly marks: ChainsData;
}

/** An index over a store that is filled already. */
export function indexOver<R extends MatchableReference>(store: Store<R>): ReferenceIndex<R> {
  const digits = new DigitHaystack(store);
  return {
    get size() {
      return store.size;
    },
    add: (reference) => store.put(reference),
    update: (reference) => store.put(reference),
    remove: (externalId) => store.remove(externalId),
    get: (externalId) => store.get(externalId),
    suggest: (subject, { limit = 5 } = {}) => suggest(store, subject, limit),
    search: (text, { limit = 20 } = {}) => searchStore(store, digits, text, limit),
    references: () => store.references(),
    save: () => ({ format: 2, slots: store.slots, words: store.words, towns: store.towns, marks: store.marks }),
  };
}

/**
 * Builds an index of references, in slices that never hold the page for long. Takes what can be gone through: a list, or pages that are still
 * coming in. Of references with the same external id the last counts.
 *
 * @example
 * const index = await createReferenceIndex(references, { tables: belgianTables, names: familyNames });
 * index.suggest({ name: "Bakkerij Xantippa BVBA" }).best?.reference;
 */
export async function createReferenceIndex<R extends MatchableReference>(
  references: Iterable<R> | AsyncIterable<R> = [],
  options: ReferenceIndexOptions = {},
): Promise<ReferenceIndex<R>> {
  const store = new Store<R>(knowledgeOf(options.tables, options.names));
  await inSlices(references, (reference) => store.put(reference), options);
  return indexOver(store);
}
