import type { DifferenceWord } from "../messages/difference-word.ts";
import type { Moment } from "../messages/formats.ts";
import type { Tone } from "../ui/badge.tsx";
import type { Problem } from "../ui/problem-notice.tsx";

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
  readonly ticked: boolean;
}

/** Lines that belong together: a part of the template, or a person. */
export interface ReviewGroup {
  readonly key: string;
  readonly title: string;
  /** "nieuwe bestuurder", "ontslag op 30/09/2026". */
  readonly badge?: { readonly text: string; readonly tone: Tone };
  readonly rows: readonly ReviewRow[];
}

/** The bar of one binding in one template. */
export type OverwriteState =
  | { readonly kind: "none" }
  | { readonly kind: "bar"; readonly summary: BarSummary; readonly applying: boolean; readonly problem: Problem | null }
  | {
      readonly kind: "review";
      readonly summary: BarSummary;
      readonly groups: readonly ReviewGroup[];
      readonly applying: boolean;
      readonly problem: Problem | null;
    }
  | {
      readonly kind: "done";
      readonly outcome: { readonly taken: number; readonly total: number };
      readonly undo: "offered" | "busy" | "not-offered";
    }
  | { readonly kind: "undone" };
