import * as v from "valibot";
import type {
  Choice,
  Decision,
  DecisionBatch,
  DifferenceRef,
  NewDecision,
  NewDecisionBatch,
  RowEvidence,
} from "../../model/decision.ts";
import {
  bindingIdSchema,
  decisionBatchIdSchema,
  decisionIdSchema,
  dossierIdSchema,
  scopeSchema,
  snapshotIdSchema,
  userIdSchema,
} from "./ids.ts";
import { instantSchema, jsonObjectSchema, jsonValueSchema } from "./values.ts";

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const rowEvidenceSchema: v.GenericSchema<unknown, RowEvidence> = v.object({
  externalId: v.exactOptional(v.string()),
  identity: v.exactOptional(v.string()),
  enterpriseNumber: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  birthDate: v.exactOptional(v.string()),
  part: v.exactOptional(jsonObjectSchema),
});

export const differenceRefSchema: v.GenericSchema<unknown, DifferenceRef> = v.variant("kind", [
  v.object({ kind: v.literal("field"), field: name }),
  v.object({ kind: v.literal("row"), list: name, row: rowEvidenceSchema, field: v.exactOptional(name) }),
]);

export const choiceSchema: v.GenericSchema<unknown, Choice> = v.variant("kind", [
  v.object({ kind: v.literal("take") }),
  v.object({ kind: v.literal("keep") }),
  v.object({ kind: v.literal("edited"), value: jsonValueSchema }),
]);

const newDecisionEntries = {
  at: differenceRefSchema,
  choice: choiceSchema,
  template: jsonValueSchema,
  source: jsonValueSchema,
  snapshotId: snapshotIdSchema,
  why: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
};

export const newDecisionSchema: v.GenericSchema<unknown, NewDecision> = v.object(newDecisionEntries);

export const newDecisionBatchSchema: v.GenericSchema<unknown, NewDecisionBatch> = v.object({
  bindingId: bindingIdSchema,
  scope: scopeSchema,
  decisions: v.pipe(v.array(newDecisionSchema), v.minLength(1), v.maxLength(10_000)),
  inverse: jsonValueSchema,
});

export const decisionSchema: v.GenericSchema<unknown, Decision> = v.object({
  ...newDecisionEntries,
  id: decisionIdSchema,
  batchId: decisionBatchIdSchema,
  dossierId: dossierIdSchema,
  bindingId: bindingIdSchema,
  scope: scopeSchema,
  decidedBy: userIdSchema,
  decidedAt: instantSchema,
});

export const decisionBatchSchema: v.GenericSchema<unknown, DecisionBatch> = v.object({
  id: decisionBatchIdSchema,
  decisions: v.array(decisionSchema),
});
