import * as v from "valibot";
import type { Decision, DecisionBatch, NewDecisionBatch } from "../../model/decision.ts";
import type { BindingId, DecisionBatchId, DossierId, Scope } from "../../model/ids.ts";
import type { JsonValue } from "../../model/json.ts";
import { nothing, type Nothing, type Route } from "../route.ts";
import { decisionBatchSchema, decisionSchema, newDecisionBatchSchema } from "../schema/decision.ts";
import { bindingIdSchema, decisionBatchIdSchema, dossierIdSchema, scopeSchema } from "../schema/ids.ts";
import { jsonValueSchema } from "../schema/values.ts";
import { ofDossier, type OfDossier } from "./dossier-params.ts";

/** Which template's decisions are meant. */
export interface DecisionQuery {
  readonly bindingId: BindingId;
  readonly scope: Scope;
}

/** A batch that was undone, with what takes the template back. */
export interface UndoneBatch {
  readonly inverse: JsonValue;
}

/** The decisions that hold, oldest first; undone ones are gone. */
export const listDecisions: Route<{
  params: OfDossier;
  query: DecisionQuery;
  body: null;
  answer: readonly Decision[];
}> = {
  method: "GET",
  path: "/dossiers/:dossierId/decisions",
  role: "viewer",
  params: ofDossier,
  query: v.object({ bindingId: bindingIdSchema, scope: scopeSchema }),
  body: null,
  answer: v.array(decisionSchema),
  errors: ["DOSSIER_NOT_FOUND"],
};

/** Writes down what a user decided in one go, after the host took the values over. */
export const saveDecisions: Route<{
  params: OfDossier;
  query: Nothing;
  body: NewDecisionBatch;
  answer: DecisionBatch;
}> = {
  method: "POST",
  path: "/dossiers/:dossierId/decisions",
  role: "editor",
  params: ofDossier,
  query: nothing,
  body: newDecisionBatchSchema,
  answer: decisionBatchSchema,
  errors: ["DOSSIER_NOT_FOUND", "SNAPSHOT_NOT_FOUND"],
};

/** Undoes a batch: its decisions hold no longer, and the answer takes the template back. */
export const undoDecisions: Route<{
  params: { readonly dossierId: DossierId; readonly batchId: DecisionBatchId };
  query: Nothing;
  body: null;
  answer: UndoneBatch;
}> = {
  method: "DELETE",
  path: "/dossiers/:dossierId/decisions/:batchId",
  role: "editor",
  params: v.object({ dossierId: dossierIdSchema, batchId: decisionBatchIdSchema }),
  query: nothing,
  body: null,
  answer: v.object({ inverse: jsonValueSchema }),
  errors: ["DOSSIER_NOT_FOUND", "DECISION_NOT_FOUND"],
};
