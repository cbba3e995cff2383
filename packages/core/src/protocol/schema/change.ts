import * as v from "valibot";
import { CHANGE_SUBJECTS, type Change } from "../../model/change.ts";
import { dossierIdSchema } from "./ids.ts";

export const changeSchema: v.GenericSchema<unknown, Change> = v.object({
  changed: v.picklist(CHANGE_SUBJECTS),
  dossierId: v.nullable(dossierIdSchema),
});
