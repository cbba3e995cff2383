import type { Dictionary, DictionaryData } from "./dictionary.ts";
import type { ChainsData, HashChains } from "./hash-chains.ts";
import { knowledgeOf } from "./knowledge.ts";
import {
  indexOver,
  type ReferenceIndex,
  type ReferenceIndexOptions,
  type SavedReferenceIndex,
} from "./reference-index.ts";
import type { MatchableReference } from "./reference-match.ts";
import { inSlices } from "./slices.ts";
import { Store } from "./store.ts";

/** Copies: the index changes, what was kept does not. */
function fill(chains: HashChains, { heads, entries, buckets, used, free }: ChainsData): void {
  Object.assign(chains, { heads: heads.slice(), entries: entries.slice(), buckets, used, free });
}

async function fillDictionary(
  dictionary: Dictionary,
  { words, counts, postings, slips, grams }: DictionaryData,
  options: ReferenceIndexOptions,
): Promise<void> {
  await inSlices(words, (word) => dictionary.learn(word, true), { signal: options.signal });
  dictionary.counts = [...counts];
  fill(dictionary.postings, postings);
  fill(dictionary.slips, slips);
  fill(dictionary.grams, grams);
}

/** An index from what `save` gave, several times sooner than building it; in slices, too. The tables have to be given again, the same ones. */
export async function restoreReferenceIndex<R extends MatchableReference>(
  saved: SavedReferenceIndex<R>,
  options: ReferenceIndexOptions = {},
): Promise<ReferenceIndex<R>> {
  const store = new Store<R>(knowledgeOf(options.tables, options.names));
  await fillDictionary(store.words, saved.words, options);
  await fillDictionary(store.towns, saved.towns, options);
  fill(store.marks, saved.marks);
  await inSlices(saved.slots.entries(), ([at, slot]) => store.place(slot, at), options);
  return indexOver(store);
}
