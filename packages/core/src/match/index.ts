export { createReferenceIndex, type ReferenceIndex, type ReferenceIndexOptions } from "./reference-index.ts";
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
