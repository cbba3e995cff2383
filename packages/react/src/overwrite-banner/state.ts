import type { NoDecision } from "../messages/decide-messages.ts";
import type { DifferenceWord } from "../messages/difference-word.ts";
import type { Moment } from "../messages/formats.ts";
import type { Tone } from "../ui/badge.tsx";
import type { Problem } from "../ui/problem.ts";

/** What the bar's one line tells. */
export interface BarSummary {
  /** The connection's name. */
  readonly source: string;
  readonly differences: number;
  /** Spellings of one value that were left out of the count. */
  readonly cosmetic: number;
  readonly pulledAt: Moment;
  /** Decisions last as long as the page: the host keeps none. */
  readonly remembered: boolean;
}

/** One side of a line. Text as the user reads it; `empty` and `no-row` are said in words. */
export type Side =
  | { readonly kind: "text"; readonly text: string; readonly note?: string }
  | { readonly kind: "empty" }
  | { readonly kind: "no-row" };

/** What the user chose for a line. `open`: it stays as it is, and is asked again. */
export type LineChoice = "open" | "take" | "keep" | "edited";

/** One decision. */
export interface ReviewRow {
  /** The difference's own key. */
  readonly key: string;
  readonly label: string;
  readonly template: Side;
  readonly source: Side;
  readonly word: DifferenceWord;
  /** What the user did before and what the package did since, in words. */
  readonly note?: string;
  /** Taken over, as it is at the source or as the user wrote it himself. */
  readonly ticked: boolean;
  /** Where absent, `ticked` says all. */
  readonly choice?: LineChoice;
  /** The user's own value, where he wrote one. */
  readonly own?: string;
  /** Why the user keeps his. */
  readonly why?: string;
  /** What an own value starts from; where absent, none can be written. */
  readonly draft?: string;
}

/** Lines that belong together: a part of the template, or a person. */
export interface ReviewGroup {
  readonly key: string;
  readonly title: string;
  /** "nieuwe bestuurder", "ontslag op 30/09/2026". */
  readonly badge?: { readonly text: string; readonly tone: Tone };
  readonly rows: readonly ReviewRow[];
}

/** A line that is folded away below the review: nothing is to be decided there. */
export interface AsideLine {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Who and when, or why. */
  readonly detail?: string;
}

/** What is not a difference, or no longer. */
export interface ReviewAside {
  /** Two spellings of one value. */
  readonly cosmetic: readonly AsideLine[];
  /** What somebody kept before, and is quiet about since. */
  readonly declined: readonly AsideLine[];
  /** What the record has and this template can't hold. */
  readonly cannotHold: readonly AsideLine[];
  /** Labels of what the package does not supply. */
  readonly notSupplied: readonly string[];
}

/** Asks once more, before something big is carried out. */
export interface Question {
  readonly title: string;
  readonly points: readonly { readonly text: string; readonly refused: boolean }[];
  /** How many would be taken over; with 0 there is only the way back. */
  readonly taken: number;
}

/** What the bar and the review have alike. */
export interface OpenBar {
  readonly summary: BarSummary;
  readonly applying: boolean;
  readonly problem: Problem | null;
  /** Why this user may not decide here; absent where he may. */
  readonly mayNot?: NoDecision;
  readonly question?: Question | null;
}

/** The bar of one binding in one template, without what stands in its review. */
export type BarState =
  | { readonly kind: "none" }
  /** It can't be told whether anything differs. */
  | { readonly kind: "unknown"; readonly problem: Problem; readonly busy: boolean }
  | ({ readonly kind: "bar" } & OpenBar)
  | ({ readonly kind: "review" } & OpenBar)
  /** The host has the values; the decisions could not be saved yet. */
  | { readonly kind: "unsaved"; readonly problem: Problem; readonly busy: boolean }
  | {
      readonly kind: "done";
      readonly outcome: { readonly taken: number; readonly total: number };
      /** `gone`: it can't be undone any more. */
      readonly undo: "offered" | "busy" | "not-offered" | "gone";
      /** Differences that are left to decide on. */
      readonly left?: number;
      /** Why undoing failed. */
      readonly problem?: Problem | null;
    }
  | { readonly kind: "undone" };

/** The bar of one binding in one template, with its review. */
export type OverwriteState =
  | Exclude<BarState, { readonly kind: "review" }>
  | ({ readonly kind: "review"; readonly groups: readonly ReviewGroup[]; readonly aside?: ReviewAside } & OpenBar);
