import * as v from "valibot";
import type { Dossier } from "../../model/dossier.ts";
import type { ListedDossierPage, Rejection } from "../../model/listed-dossier.ts";
import { addressSchema } from "../../record/people-schema.ts";
import { connectionIdSchema, dossierIdSchema, externalIdSchema, userIdSchema } from "./ids.ts";
import { linkChoiceSchema } from "./link.ts";
import { instantSchema } from "./values.ts";

export const dossierSchema: v.GenericSchema<unknown, Dossier> = v.object({
  id: dossierIdSchema,
  name: v.string(),
  enterpriseNumber: v.exactOptional(v.string()),
  legalForm: v.exactOptional(v.string()),
  tradeName: v.exactOptional(v.string()),
  address: v.exactOptional(addressSchema),
});

export const rejectionSchema: v.GenericSchema<unknown, Rejection> = v.object({
  connectionId: connectionIdSchema,
  externalId: v.nullable(externalIdSchema),
  rejectedAt: instantSchema,
  rejectedBy: userIdSchema,
});

export const listedDossierPageSchema: v.GenericSchema<unknown, ListedDossierPage> = v.object({
  dossiers: v.array(
    v.object({
      dossier: dossierSchema,
      link: v.nullable(linkChoiceSchema),
      decidedBefore: v.boolean(),
      rejections: v.array(rejectionSchema),
    }),
  ),
  cursor: v.nullable(v.string()),
});
