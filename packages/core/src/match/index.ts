export { nameKey } from "./name-key.ts";
export {
  createReferenceIndex,
  restoreReferenceIndex,
  type ReferenceIndex,
  type ReferenceIndexOptions,
  type SavedReferenceIndex,
} from "./reference-index.ts";
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
export type { WordTable } from "./word-kinds.ts";
