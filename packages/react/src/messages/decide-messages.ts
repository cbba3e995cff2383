import type { CannotHoldReason } from "@adminsync/core/compare";

/** Why somebody may not decide here. */
export type NoDecision = "look" | "period-locked" | "no-right";

/** What is said around a decision. `field` is the label of a field, `source` the connection's name. */
export interface DecideMessages {
  readonly mayNot: Readonly<Record<NoDecision, string>>;
  /** It could not be found out whether anything differs. */
  readonly unknown: string;
  /** The values are in the template, the decisions are not with the server yet. */
  readonly unsaved: string;
  readonly left: (p: { readonly count: number }) => string;
  /** Undoing is no longer possible: the fields were changed since. */
  readonly undoGone: string;
  readonly opening: string;

  /** Asks once more before something big is carried out. */
  readonly sure: (p: { readonly count: number; readonly source: string }) => string;
  readonly mostOf: (p: { readonly count: number; readonly total: number }) => string;
  readonly identifying: (p: { readonly field: string }) => string;
  readonly refused: (p: { readonly field: string; readonly reason: string }) => string;
  readonly nothingLeft: string;
  readonly confirm: (p: { readonly count: number }) => string;
  readonly back: string;

  /** Heading of the column with what the user chose. */
  readonly choice: string;
  readonly keep: string;
  /** Says aloud which line a button belongs to, after the words on it. */
  readonly place: (p: { readonly field: string; readonly group: string }) => string;
  readonly kept: string;
  readonly leaveOpen: string;
  readonly edit: string;
  readonly own: (p: { readonly value: string }) => string;
  readonly ownFor: (p: { readonly field: string }) => string;
  readonly use: string;
  readonly unreadable: (p: { readonly field: string }) => string;
  readonly reason: string;
  readonly reasonFor: (p: { readonly field: string }) => string;
  readonly keepSome: (p: { readonly count: number }) => string;
  readonly keyKeep: string;
  readonly keyEdit: string;

  /** Said aloud after each choice. */
  readonly chosen: (p: { readonly ticked: number; readonly total: number }) => string;
  readonly keeps: (p: { readonly field: string }) => string;
  readonly leaves: (p: { readonly field: string }) => string;

  /** What is folded away below the review. */
  readonly cosmetic: (p: { readonly count: number }) => string;
  readonly declined: (p: { readonly count: number }) => string;
  readonly declinedBy: (p: { readonly who: string; readonly day: string }) => string;
  readonly declinedWhy: (p: { readonly reason: string }) => string;
  readonly you: string;
  readonly cannotHold: (p: { readonly count: number }) => string;
  readonly cannotHoldReasons: Readonly<Record<CannotHoldReason, string>>;
  readonly notSupplied: (p: { readonly source: string; readonly count: number }) => string;
  readonly notSuppliedMeaning: string;

  /** The mark beside a field. */
  readonly from: (p: { readonly source: string; readonly day: string }) => string;
  readonly fromExactly: (p: { readonly source: string; readonly when: string }) => string;
  readonly ownSince: (p: { readonly day: string }) => string;
  readonly ownExactly: (p: { readonly source: string; readonly when: string }) => string;
}
