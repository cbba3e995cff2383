"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { NextStep } from "../messages/next-step.ts";
import { IconButton } from "../ui/icon-button.tsx";
import type { Problem } from "../ui/problem.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";

/** Props of `TroubleLine`. */
export interface TroubleLineProps {
  /** What it means for this template. */
  readonly text: string;
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onStep: (step: NextStep) => void;
  readonly onDismiss?: () => void;
}

/** In the place of the bar where it can't do its work: what that means, why, and the one next step. Not yellow: nothing is to be decided. */
export function TroubleLine({ text, problem, busy, onStep, onDismiss }: TroubleLineProps): ReactElement {
  const { common } = usePresentation().messages;
  return (
    <div data-part="trouble-line">
      <div data-part="trouble-head">
        <span data-part="trouble-text">{text}</span>
        {onDismiss === undefined ? null : (
          <IconButton icon="close" label={common.close} onClick={onDismiss} data-focus-next="" />
        )}
      </div>
      <ProblemNotice problem={problem} onStep={onStep} busy={busy} />
    </div>
  );
}
