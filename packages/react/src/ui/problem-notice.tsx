"use client";
import { useContext, type ReactElement } from "react";
import { NEXT_STEPS, type NextStep } from "../messages/next-step.ts";
import { AdminSyncContext } from "../provider/admin-sync-context.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Notice, type DetailLine } from "./notice.tsx";
import { offeredStep } from "./offered-step.ts";
import { problemText, type Problem } from "./problem.ts";

/** Props of `ProblemNotice`. */
export interface ProblemNoticeProps {
  readonly problem: Problem;
  /** Does the one next step. Without it the sentence stands, and no button. */
  readonly onStep?: ((step: NextStep) => void) | undefined;
  /** Steps that make no sense here. */
  readonly without?: readonly NextStep[];
  readonly busy?: boolean;
}

const NONE: readonly NextStep[] = [];

/** Tells an error by its code: what happened, what it means for the data, the one next step, and details for support. */
export function ProblemNotice({ problem, onStep, without = NONE, busy = false }: ProblemNoticeProps): ReactElement {
  const presentation = usePresentation();
  const { messages, formats } = presentation;
  const { what, data, next } = problemText(problem, presentation);
  const host = useContext(AdminSyncContext);
  const offered = offeredStep(NEXT_STEPS[problem.code], { host, without });
  const details: DetailLine[] = [{ label: messages.common.errorCode, value: problem.code }];
  if (problem.correlationId !== null) {
    details.push({ label: messages.common.reportNumber, value: problem.correlationId });
  }
  if (problem.at !== null) details.push({ label: messages.common.moment, value: formats.exact(problem.at) });
  return (
    <Notice
      title={what}
      action={
        onStep === undefined || offered === null
          ? undefined
          : { label: messages.steps[offered.name], onPress: () => onStep(offered.step), busy }
      }
      details={details}
      data-code={problem.code}
    >
      {data} {next}
    </Notice>
  );
}
