import { createHash } from "node:crypto";
import { AdminSyncError } from "@adminsync/core/errors";
import type { FetchedRecord } from "@adminsync/core/connector";
import type { AdminRecord, Coverage, FirmId, Party } from "@adminsync/core/model";
import { contentHash, coverageSchema, parseAdminRecord } from "@adminsync/core/record";
import * as v from "valibot";
import type { Sealer } from "../secrets/sealer.ts";

/** A record without national numbers, and the numbers apart: by the external id of their party. */
export interface SealedRecord {
  readonly record: AdminRecord;
  readonly coverage: Coverage;
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * Checks what a connector answered, and puts the firm's token for a person in the place of the national number. The same record always
 * gives the same answer. Throws `PACKAGE_ANSWER_INVALID`: what is no record must not be kept, or it could never be read again.
 */
export function sealRecord(sealer: Sealer, firmId: FirmId, fetched: FetchedRecord): SealedRecord {
  const { record, coverage } = checked(fetched);
  const numbers = new Map<string, string>();
  const parties = record.parties.map((party): Party => {
    const { nationalNumber, ...rest } = party;
    if (nationalNumber === undefined) return rest;
    numbers.set(party.externalId, nationalNumber);
    return { ...rest, identity: sealer.tokenFor(firmId, nationalNumber) };
  });
  return { record: { ...record, parties }, coverage, numbers };
}

function checked(fetched: FetchedRecord): FetchedRecord {
  const parsed = parseAdminRecord(fetched.record);
  if (!parsed.ok) throw invalid(`record.${parsed.issues[0]?.path ?? ""}`, parsed.issues[0]?.problem ?? "no record");
  if (!v.is(coverageSchema, fetched.coverage)) throw invalid("coverage", "not paths of a record, each once");
  return { record: parsed.record, coverage: fetched.coverage };
}

function invalid(where: string, problem: string): AdminSyncError {
  return new AdminSyncError({ code: "PACKAGE_ANSWER_INVALID", details: { where, problem } });
}

/** What tells whether a record changed: its content without national numbers, and what the source supplies of it. */
export async function hashSealed({ record, coverage }: SealedRecord): Promise<string> {
  const content = await contentHash(record);
  const said = JSON.stringify([content, coverage.supplied.toSorted()]);
  return createHash("sha256").update(said).digest("base64url");
}

/** The hash that a fetched record will have as a snapshot. Throws as `sealRecord` does. */
export async function hashFetched(sealer: Sealer, firmId: FirmId, fetched: FetchedRecord): Promise<string> {
  return hashSealed(sealRecord(sealer, firmId, fetched));
}
