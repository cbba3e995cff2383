import * as v from "valibot";
import type { Snapshot } from "../../model/snapshot.ts";
import { adminRecordSchema, coverageSchema } from "../../record/schema.ts";
import { connectionIdSchema, dossierIdSchema, externalIdSchema, snapshotIdSchema } from "./ids.ts";
import { countSchema, instantSchema } from "./values.ts";

export const snapshotSchema: v.GenericSchema<unknown, Snapshot> = v.object({
  id: snapshotIdSchema,
  dossierId: dossierIdSchema,
  connectionId: connectionIdSchema,
  connectionName: v.string(),
  externalId: externalIdSchema,
  version: countSchema,
  takenAt: instantSchema,
  record: adminRecordSchema,
  coverage: coverageSchema,
  contentHash: v.string(),
});
