import * as v from "valibot";
import type { HistoryEntry, HistoryEvent } from "../../model/history.ts";
import {
  connectionIdSchema,
  decisionIdSchema,
  dossierIdSchema,
  runIdSchema,
  snapshotIdSchema,
  userIdSchema,
} from "./ids.ts";
import { countSchema, instantSchema } from "./values.ts";

export const historyEventSchema: v.GenericSchema<unknown, HistoryEvent> = v.variant("what", [
  v.object({
    what: v.literal("linked"),
    connectionName: v.string(),
    externalId: v.string(),
    referenceName: v.string(),
    renamedFrom: v.exactOptional(v.string()),
    renamedTo: v.exactOptional(v.string()),
  }),
  v.object({ what: v.literal("unlinked"), connectionName: v.string(), externalId: v.string() }),
  v.object({
    what: v.literal("snapshot-taken"),
    snapshotId: snapshotIdSchema,
    version: countSchema,
    runId: runIdSchema,
  }),
  v.object({
    what: v.literal("run-ended"),
    runId: runIdSchema,
    outcome: v.picklist(["failed", "stalled", "cancelled"]),
    code: v.nullable(v.string()),
  }),
  v.object({
    what: v.literal("decided"),
    decisionIds: v.array(decisionIdSchema),
    bindingId: v.string(),
    scope: v.string(),
    taken: countSchema,
    kept: countSchema,
    edited: countSchema,
  }),
  v.object({
    what: v.literal("undone"),
    decisionIds: v.array(decisionIdSchema),
    bindingId: v.string(),
    scope: v.string(),
  }),
  v.object({
    what: v.picklist(["connection-made", "connection-renamed", "connection-broken", "connection-removed"]),
    connectionId: connectionIdSchema,
    connectionName: v.string(),
  }),
]);

export const historyEntrySchema: v.GenericSchema<unknown, HistoryEntry> = v.object({
  id: v.string(),
  dossierId: v.nullable(dossierIdSchema),
  at: instantSchema,
  by: v.nullable(userIdSchema),
  event: historyEventSchema,
});
