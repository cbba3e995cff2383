import * as v from "valibot";
import type { DossierId } from "../../model/ids.ts";
import type { Schema } from "../route.ts";
import { dossierIdSchema } from "../schema/ids.ts";

/** The dossier that a route is about. */
export interface OfDossier {
  readonly dossierId: DossierId;
}

export const ofDossier: Schema<OfDossier> = v.object({ dossierId: dossierIdSchema });
