import * as v from "valibot";
import type { Match, MatchReason } from "../../match/reference-match.ts";
import { isReasonCode } from "../../match/reason-codes.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { ExternalId } from "../../model/ids.ts";
import type { Reference } from "../../model/reference.ts";
import { externalIdSchema } from "./ids.ts";
import { dossierSchema } from "./listed-dossier.ts";
import { referenceSchema } from "./reference.ts";

/** Who may be a dossier's client. */
export interface SuggestedReferences {
  readonly outcome: "certain" | "unsure" | "none-fits";
  /** The one that is certain and clearly ahead; else null. */
  readonly best: ExternalId | null;
  /** The likeliest first. */
  readonly matches: readonly Match<Reference>[];
  /** What was compared with them, to be laid beside each. Left out, reasons are told and no sides. */
  readonly dossier?: Dossier;
}

const reasonSchema = v.custom<MatchReason>(
  (input) => typeof input === "object" && input !== null && "code" in input && isReasonCode(input.code),
);

export const suggestedReferencesSchema: v.GenericSchema<unknown, SuggestedReferences> = v.object({
  outcome: v.picklist(["certain", "unsure", "none-fits"]),
  best: v.nullable(externalIdSchema),
  matches: v.array(
    v.object({
      reference: referenceSchema,
      confidence: v.number(),
      verdict: v.picklist(["certain", "likely", "possible"]),
      reasons: v.array(reasonSchema),
    }),
  ),
  dossier: v.exactOptional(dossierSchema),
});
