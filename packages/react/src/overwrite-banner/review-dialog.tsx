"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { OverwriteHandlers } from "./handlers.ts";
import { onReviewKey } from "./review-keys.ts";
import { ReviewTable } from "./review-table.tsx";
import type { OverwriteState } from "./state.ts";

/** Props of `ReviewDialog`. */
export interface ReviewDialogProps {
  readonly state: Extract<OverwriteState, { kind: "review" }>;
  readonly on: OverwriteHandlers;
}

/** The review in a dialog, where a template has no room for it. */
export function ReviewDialog({ state, on }: ReviewDialogProps): ReactElement {
  const { review } = usePresentation().messages;
  const { summary, groups, applying, problem } = state;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) on.onClose();
      }}
      title={review.caption({ source: summary.source })}
    >
      <div onKeyDown={(event) => onReviewKey(event, state, on)}>
        {problem === null ? null : <ProblemNotice problem={problem} onStep={on.onStep} busy={applying} />}
        <ReviewTable {...on} groups={groups} source={summary.source} applying={applying} />
      </div>
    </Dialog>
  );
}
