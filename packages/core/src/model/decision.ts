import type { BindingId, DecisionBatchId, DecisionId, DossierId, Scope, SnapshotId, UserId } from "./ids.ts";
import type { Instant, JsonObject, JsonValue } from "./json.ts";

/** What identifies a row, so that a decision finds its person again after the package renumbers. */
export interface RowEvidence {
  readonly externalId?: string;
  readonly identity?: string;
  readonly enterpriseNumber?: string;
  readonly name?: string;
  readonly birthDate?: string;
  /** What tells several rows of one person apart: function and start, or class and ownership. */
  readonly part?: JsonObject;
}

/** One field of a template. */
export interface FieldRef {
  readonly kind: "field";
  readonly field: string;
}

/** One row of a list of a template, or one field of that row. */
export interface RowRef {
  readonly kind: "row";
  readonly list: string;
  readonly row: RowEvidence;
  readonly field?: string;
}

/** Where a difference or a decision stands. */
export type DifferenceRef = FieldRef | RowRef;

/** What a user chose for a difference. */
export type Choice =
  | { readonly kind: "take" }
  | { readonly kind: "keep" }
  | { readonly kind: "edited"; readonly value: JsonValue };

/** A decision before it is saved: the choice, and the two values at that moment. */
export interface NewDecision {
  readonly at: DifferenceRef;
  readonly choice: Choice;
  /** What the template held; null where it had no such row. */
  readonly template: JsonValue;
  /** What the source held; null where it had no such row. */
  readonly source: JsonValue;
  readonly snapshotId: SnapshotId;
  readonly why?: string;
}

/** A decision that was saved, with who and when. */
export interface Decision extends NewDecision {
  readonly id: DecisionId;
  /** What was decided in one go is undone in one go. */
  readonly batchId: DecisionBatchId;
  readonly dossierId: DossierId;
  readonly bindingId: BindingId;
  readonly scope: Scope;
  readonly decidedBy: UserId;
  readonly decidedAt: Instant;
}

/** What a user decided in one go, before it is saved. `inverse` undoes what the template took over; opaque to the server. */
export interface NewDecisionBatch {
  readonly bindingId: BindingId;
  readonly scope: Scope;
  readonly decisions: readonly NewDecision[];
  readonly inverse: JsonValue;
}

/** A batch that was saved. */
export interface DecisionBatch {
  readonly id: DecisionBatchId;
  readonly decisions: readonly Decision[];
}
