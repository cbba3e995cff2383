export type { BulkLink, BulkLinkOptions, CreateSuggester } from "./bulk-link.ts";
export { subjectOf, type Candidate, type Suggester } from "./candidate.ts";
export { clashes, toLink } from "./clashes.ts";
export { createBulkLink } from "./create-bulk-link.ts";
export { exportLines, toCsv, type ExportLine } from "./export-rows.ts";
export { SECTIONS, sections, type Section } from "./section.ts";
export { tickableTogether } from "./tick-certain.ts";
export type { BulkPhase, BulkRow, BulkState, Choice, Outcome, Progress, Suggestion } from "./state.ts";
