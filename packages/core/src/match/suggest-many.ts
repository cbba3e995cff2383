import type { ReferenceIndex } from "./reference-index.ts";
import type { MatchableReference, MatchSubject, Suggestion } from "./reference-match.ts";
import { inSlices, type SliceOptions } from "./slices.ts";

/** Who may be meant by each of many dossiers, in their order; in slices that leave the page free. Aborting rejects with the signal's reason. */
export async function suggestMany<R extends MatchableReference>(
  index: ReferenceIndex<R>,
  subjects: Iterable<MatchSubject>,
  { limit = 5, ...options }: { readonly limit?: number } & SliceOptions = {},
): Promise<Suggestion<R>[]> {
  const all: Suggestion<R>[] = [];
  await inSlices(subjects, (subject) => all.push(index.suggest(subject, { limit })), options);
  return all;
}
