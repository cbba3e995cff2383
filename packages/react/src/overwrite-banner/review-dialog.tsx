"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { KeepFocus } from "../ui/keep-focus.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { onReviewKey } from "./review-keys.ts";
import { ReviewTable, type ReviewTableProps } from "./review-table.tsx";

/** The review in a dialog, where a template has no room for it. */
export function ReviewDialog({ state, on }: ReviewTableProps): ReactElement {
  const { review } = usePresentation().messages;
  const { summary, applying, problem } = state;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) on.onClose();
      }}
      title={review.caption({ source: summary.source })}
    >
      <div data-part="review-dialog" onKeyDown={(event) => onReviewKey(event, state, on)}>
        <KeepFocus>
          {problem === null ? null : <ProblemNotice problem={problem} onStep={on.onStep} busy={applying} />}
          <ReviewTable state={state} on={on} />
        </KeepFocus>
      </div>
    </Dialog>
  );
}
