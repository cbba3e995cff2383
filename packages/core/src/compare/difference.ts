import type { DifferenceRef, FieldRef } from "../model/decision.ts";
import type { DecisionId, SnapshotId } from "../model/ids.ts";
import type { JsonValue } from "../model/json.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Decision } from "../model/decision.ts";
import type { Binding } from "./binding.ts";
import type { MatchedBy } from "./match-rows.ts";
import type { CannotHold } from "./projection.ts";

/** What a difference is, by the three-way table. */
export type DifferenceKind = "fill" | "changed-at-source" | "changed-by-hand" | "conflict" | "added" | "removed";

/** Where the base of a difference came from: the value that both sides once shared. */
export type BaseOrigin =
  | { readonly kind: "none" }
  | { readonly kind: "decision"; readonly decisionId: DecisionId }
  | { readonly kind: "snapshot"; readonly snapshotId: SnapshotId };

/** Why a difference is shown. */
export interface Why {
  readonly base: BaseOrigin;
  /** Which evidence says that the row of the template and that of the source are one; null for fields, and rows of one side. */
  readonly matchedBy: MatchedBy | null;
}

/** A place where the template and the latest snapshot do not mean the same. Values are as read from the template, not as it stores them. */
export interface Difference {
  /** Names the difference within its comparison, and in the next ones as long as its row keeps its evidence. */
  readonly key: string;
  readonly at: DifferenceRef;
  readonly kind: DifferenceKind;
  /** `converted`: the template has an abolished legal form, the source its statutory successor. */
  readonly meaning: "different" | "converted";
  /** Null where the template holds nothing, or has no such row. */
  readonly template: JsonValue;
  /** Null where the source holds nothing, or has no such row. */
  readonly source: JsonValue;
  /** What both sides once shared; null where nothing is known of it, or it was empty: `why` tells. */
  readonly base: JsonValue;
  readonly why: Why;
  /** Whether a review ticks it from the start. */
  readonly preselected: boolean;
  /** The rows' places in the lists that were compared; null for fields. */
  readonly rows: { readonly template: number | null; readonly source: number | null } | null;
}

/** Two spellings of one value: never shown as a difference. */
export interface Cosmetic {
  readonly at: DifferenceRef;
  readonly template: JsonValue;
  readonly source: JsonValue;
}

/** A list of a template, or a field of all its rows. */
export interface ListRef {
  readonly kind: "list";
  readonly list: string;
  readonly field?: string;
}

/** What a template is compared with. */
export interface CompareInput<Values extends object> {
  readonly binding: Binding<object>;
  /** The host's name for this instance of the template. Decisions of other scopes are not looked at. */
  readonly scope: string;
  readonly template: Values;
  readonly snapshot: Snapshot;
  /** Distinct earlier snapshots of the dossier, newest first. */
  readonly earlier: readonly Snapshot[];
  /** The decisions that hold, oldest first. */
  readonly decisions: readonly Decision[];
}

/** What `compare` answers. */
export interface Comparison<Values extends object = object> {
  /** In the order of the binding, `converted` last. */
  readonly differences: readonly Difference[];
  readonly cosmetic: readonly Cosmetic[];
  readonly notSupplied: readonly (FieldRef | ListRef)[];
  readonly cannotHold: readonly CannotHold[];
  /** What was compared. */
  readonly of: CompareInput<Values>;
}
