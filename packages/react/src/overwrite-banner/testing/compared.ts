import { companyDetails, shareholders } from "@adminsync/core/bindings";
import { compare, type Comparison } from "@adminsync/core/compare";
import { RECORD_PATHS, type AdminRecord, type Decision, type RecordPath, type Snapshot } from "@adminsync/core/model";
import { checkedScope } from "../../hooks/checked-id.ts";
import { CATALOGUES } from "../../testing/catalogues.ts";
import { createFormats } from "../../messages/formats.ts";
import { batchId, connectionId, decisionId, dossierId, externalId, snapshotId, userId } from "../../testing/ids.ts";
import type { ReviewWriting } from "../review-of.ts";

/** Dutch, in Belgium. */
export const WRITING: ReviewWriting = {
  words: CATALOGUES.nl.differences,
  tag: "nl-BE",
  formats: createFormats("nl-BE", CATALOGUES.nl.time),
  source: "AdminPulse",
  labels: {},
};

export const RECORD: AdminRecord = {
  externalId: externalId("1001"),
  kind: "company",
  name: "Bakkerij Peeters",
  enterpriseNumber: "0403019261",
  phone: "09 111 22 34",
  email: "an@bakkerij.example",
  foundingDate: "2001-02-03",
  parties: [],
  mandates: [],
  holdings: [],
};

/** A pull of the record, with all that a package can supply but what is named. */
export function pulled(
  version: number,
  change: Partial<AdminRecord> = {},
  without: readonly RecordPath[] = [],
): Snapshot {
  return {
    id: snapshotId(`s${version}`),
    dossierId: dossierId("d1"),
    connectionId: connectionId("pulse"),
    connectionName: "AdminPulse",
    externalId: RECORD.externalId,
    version,
    takenAt: `2026-11-0${version}T02:00:00.000Z`,
    record: { ...RECORD, ...change },
    coverage: { supplied: RECORD_PATHS.filter((path) => !without.includes(path)) },
    contentHash: `hash ${version}`,
  };
}

/** A decision to keep the phone number of the template. */
export function keptPhone(source: string, why?: string): Decision {
  return {
    id: decisionId("k1"),
    batchId: batchId("b1"),
    dossierId: dossierId("d1"),
    bindingId: companyDetails.id,
    scope: checkedScope("2026"),
    decidedBy: userId("els"),
    decidedAt: "2026-11-03T09:12:00.000Z",
    snapshotId: snapshotId("s1"),
    at: { kind: "field", field: "phone" },
    choice: { kind: "keep" },
    template: "09 000 00 00",
    source,
    ...(why === undefined ? {} : { why }),
  };
}

/** Company details beside the newest pull. */
export function companyBeside(
  template: object,
  now: Snapshot = pulled(1),
  more: { readonly earlier?: readonly Snapshot[]; readonly decisions?: readonly Decision[] } = {},
): Comparison {
  return compare({
    binding: companyDetails,
    scope: "2026",
    template,
    snapshot: now,
    earlier: more.earlier ?? [],
    decisions: more.decisions ?? [],
  });
}

/** Shareholders beside the newest pull. */
export function shareholdersBeside(template: object, now: Snapshot): Comparison {
  return compare({ binding: shareholders, scope: "2026", template, snapshot: now, earlier: [], decisions: [] });
}
