import * as v from "valibot";
import type { Link, LinkChoice, LinkPlan, LinkWarning } from "../../model/link.ts";
import { connectionIdSchema, dossierIdSchema, externalIdSchema, userIdSchema } from "./ids.ts";
import { countSchema, instantSchema } from "./values.ts";

export const linkSchema: v.GenericSchema<unknown, Link> = v.object({
  dossierId: dossierIdSchema,
  connectionId: connectionIdSchema,
  connectionName: v.string(),
  externalId: externalIdSchema,
  referenceName: v.string(),
  linkedAt: instantSchema,
  linkedBy: userIdSchema,
});

export const linkChoiceSchema: v.GenericSchema<unknown, LinkChoice> = v.object({
  connectionId: connectionIdSchema,
  externalId: externalIdSchema,
});

const linkWarningSchema: v.GenericSchema<unknown, LinkWarning> = v.variant("kind", [
  v.object({
    kind: v.literal("already-linked"),
    dossierId: dossierIdSchema,
    dossierName: v.nullable(v.string()),
  }),
  v.object({
    kind: v.literal("replaces-link"),
    connectionName: v.string(),
    externalId: externalIdSchema,
    referenceName: v.string(),
  }),
  v.object({ kind: v.literal("enterprise-number-differs"), dossier: v.string(), reference: v.string() }),
]);

export const linkPlanSchema: v.GenericSchema<unknown, LinkPlan> = v.object({
  dossierId: dossierIdSchema,
  connectionId: connectionIdSchema,
  connectionName: v.string(),
  externalId: externalIdSchema,
  referenceName: v.string(),
  rename: v.nullable(v.object({ from: v.string(), to: v.string() })),
  pulls: v.object({ name: v.boolean(), address: v.boolean(), directors: countSchema, shareholders: countSchema }),
  warnings: v.array(linkWarningSchema),
  fingerprint: v.pipe(v.string(), v.maxLength(200)),
});
