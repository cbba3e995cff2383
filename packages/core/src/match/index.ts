export { nameKey } from "./name-key.ts";
export {
  createReferenceIndex,
  type ReferenceIndex,
  type ReferenceIndexOptions,
  type SavedReferenceIndex,
} from "./reference-index.ts";
export { restoreReferenceIndex } from "./restore-index.ts";
export { suggestMany } from "./suggest-many.ts";
export type {
  Match,
  MatchableReference,
  MatchReason,
  MatchSubject,
  MatchVerdict,
  SearchHit,
  SearchRange,
  Suggestion,
} from "./reference-match.ts";
export type { FormTable, MatchTables, StreetTable, WordMeanings, WordTable } from "./match-tables.ts";
