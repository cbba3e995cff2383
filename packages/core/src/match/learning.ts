import { inSlices } from "./slices.ts";
import type { MatchableReference, MatchSubject } from "./reference-match.ts";
import { Store } from "./store.ts";
import { weighCandidates, type Candidate } from "./weigh-candidates.ts";
import { knowledgeOf } from "./knowledge.ts";
import type { MatchTables, WordTable } from "./match-tables.ts";

/**
 * What the weights are learned from: for each subject the references that may be meant, with the features of each. Not for hosts; `bench/match/learn.mjs`
 * writes `model.data.ts` with it.
 */
export async function createEvidenceSource<R extends MatchableReference>(
  references: Iterable<R>,
  tables: MatchTables,
  names: WordTable,
): Promise<(subject: MatchSubject) => Candidate<R>[]> {
  const store = new Store<R>(knowledgeOf(tables, names));
  await inSlices(references, (reference) => store.put(reference), {});
  return (subject) => weighCandidates(store, subject);
}

export { mayBeCertain } from "./suggest.ts";
export { FEATURES } from "./feature-names.ts";
export { writeModel, weigh, readModel, type EvidenceModel } from "./model.ts";
export type { Candidate } from "./weigh-candidates.ts";
