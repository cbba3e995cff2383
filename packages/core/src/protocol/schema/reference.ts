import * as v from "valibot";
import type { Reference, ReferencePage } from "../../model/reference.ts";
import { connectionIdSchema, dossierIdSchema, externalIdSchema } from "./ids.ts";
import { countSchema, errorCodeSchema, instantSchema } from "./values.ts";

export const referenceSchema: v.GenericSchema<unknown, Reference> = v.object({
  connectionId: connectionIdSchema,
  externalId: externalIdSchema,
  name: v.string(),
  commercialName: v.exactOptional(v.string()),
  kind: v.picklist(["company", "sole-trader", "person"]),
  active: v.boolean(),
  legalForm: v.exactOptional(v.string()),
  enterpriseNumber: v.exactOptional(v.string()),
  street: v.exactOptional(v.string()),
  postalCode: v.exactOptional(v.string()),
  city: v.exactOptional(v.string()),
  linkable: v.union([
    v.literal(true),
    v.object({
      reason: v.picklist(["sole-trader-not-supported", "person-not-supported", "inactive", "no-rights"]),
    }),
  ]),
  linkedTo: v.array(dossierIdSchema),
});

export const referencePageSchema: v.GenericSchema<unknown, ReferencePage> = v.object({
  references: v.array(referenceSchema),
  cursor: v.nullable(v.string()),
  total: v.exactOptional(countSchema),
  kept: v.exactOptional(v.object({ listedAt: instantSchema, code: errorCodeSchema })),
});
