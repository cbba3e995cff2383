export { canonicalRecord } from "./canonical.ts";
export { contentHash } from "./content-hash.ts";
export { countDirectors, countShareholders, isCurrent } from "./count.ts";
export { isSupplied, withoutPaths } from "./coverage.ts";
export { parseAdminRecord, type ParsedRecord } from "./parse.ts";
export { present } from "./present.ts";
export { adminRecordSchema, coverageSchema, MAX_ROWS } from "./schema.ts";
