import * as v from "valibot";
import { RUN_PHASES, type RunCause, type RunState, type SyncRun } from "../../model/sync-run.ts";
import { connectionIdSchema, dossierIdSchema, runIdSchema, snapshotIdSchema } from "./ids.ts";
import { countSchema, errorCodeSchema, instantSchema } from "./values.ts";

export const runCauseSchema: v.GenericSchema<unknown, RunCause> = v.object({
  code: errorCodeSchema,
  correlationId: v.string(),
  retryAfter: v.exactOptional(v.number()),
});

export const runStateSchema: v.GenericSchema<unknown, RunState> = v.variant("kind", [
  v.object({ kind: v.literal("queued"), queuedAt: instantSchema, deadline: instantSchema }),
  v.object({
    kind: v.literal("running"),
    startedAt: instantSchema,
    deadline: instantSchema,
    phase: v.picklist(RUN_PHASES),
  }),
  v.object({
    kind: v.literal("succeeded"),
    endedAt: instantSchema,
    snapshotId: snapshotIdSchema,
    changed: v.boolean(),
  }),
  v.object({ kind: v.literal("failed"), endedAt: instantSchema, cause: runCauseSchema }),
  v.object({ kind: v.literal("stalled"), endedAt: instantSchema, cause: runCauseSchema }),
  v.object({ kind: v.literal("cancelled"), endedAt: instantSchema }),
]);

export const syncRunSchema: v.GenericSchema<unknown, SyncRun> = v.object({
  id: runIdSchema,
  dossierId: dossierIdSchema,
  connectionId: connectionIdSchema,
  trigger: v.picklist(["linked", "on-demand", "nightly"]),
  revision: countSchema,
  state: runStateSchema,
});
