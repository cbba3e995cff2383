import type { AdminRecord } from "../model/record.ts";
import { canonicalRecord } from "./canonical.ts";
import { recordTuple } from "./tuples.ts";

/** Part of what is hashed: a later form of the canonical record gets another, so that hashes of two forms never look alike. */
const FORM = "adminsync-record-1";

/**
 * SHA-256 of what a record says, as 64 hexadecimal digits: equal for records that are canonically equal, whatever the order of
 * rows and keys. `sourceModifiedAt` is left out: a source that touches a record without changing it makes no new snapshot.
 */
export async function contentHash(record: AdminRecord): Promise<string> {
  const said = JSON.stringify([FORM, recordTuple(canonicalRecord(record))]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(said));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
