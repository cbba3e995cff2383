"use client";
import type { Comparison } from "@adminsync/core/compare";
import { useMemo, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { asideOf, type NameOfUser } from "./aside-of.ts";
import type { OverwriteHandlers } from "./handlers.ts";
import { ReviewDialog } from "./review-dialog.tsx";
import { reviewOf } from "./review-of.ts";
import { ReviewTable } from "./review-table.tsx";
import type { Choices } from "./selection.ts";
import type { BarState } from "./state.ts";

/** Props of `LiveReview`. */
export interface LiveReviewProps {
  readonly as: "inline" | "dialog";
  readonly state: Extract<BarState, { kind: "review" }>;
  readonly comparison: Comparison;
  readonly made: Choices;
  readonly labels: Readonly<Record<string, string>>;
  readonly nameOf: NameOfUser;
  readonly on: OverwriteHandlers;
}

/** The review of a bar over a store: what it shows is written from the comparison. Loaded when it is first opened. */
export function LiveReview(props: LiveReviewProps): ReactElement {
  const { as, state, comparison, made, labels, nameOf, on } = props;
  const { messages, formats, locale } = usePresentation();
  const { source } = state.summary;
  const writing = useMemo(
    () => ({ words: messages.differences, tag: locale.tag, formats, source, labels }),
    [messages, locale, formats, source, labels],
  );
  const { choices, reasons } = made;
  const groups = useMemo(
    () => reviewOf(comparison, { choices, reasons }, writing),
    [comparison, choices, reasons, writing],
  );
  const aside = useMemo(() => asideOf(comparison, nameOf, writing), [comparison, nameOf, writing]);
  const whole = { ...state, groups, aside };
  return as === "inline" ? <ReviewTable state={whole} on={on} /> : <ReviewDialog state={whole} on={on} />;
}
