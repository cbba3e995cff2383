export { canonicalRecord } from "./canonical.ts";
export { contentHash } from "./content-hash.ts";
export { countDirectors, countShareholders, isCurrent } from "./count.ts";
export { isSupplied, withoutPaths } from "./coverage.ts";
export { parseAdminRecord, type ParsedRecord } from "./parse.ts";
export { readMandateFunction } from "./mandate-function.ts";
export { readRecord, type ReadRecord } from "./read.ts";
export { adminRecordSchema, coverageSchema, MAX_ROWS } from "./schema.ts";
export type {
  Written,
  WrittenAddress,
  WrittenHolding,
  WrittenMandate,
  WrittenParty,
  WrittenRecord,
} from "./written.ts";
