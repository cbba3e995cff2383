"use client";
import type { ReactElement, ReactNode } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { OverwriteHandlers } from "./handlers.ts";
import { OverwriteBar } from "./overwrite-bar.tsx";
import { QuestionBox } from "./question-box.tsx";
import type { BarState } from "./state.ts";

type Open = Extract<BarState, { kind: "bar" | "review" }>;

/** Props of `OpenBarLine`. */
export interface OpenBarLineProps {
  readonly state: Open;
  readonly on: OverwriteHandlers;
  readonly headingLevel: number;
  /** The review. */
  readonly children: ReactNode;
}

function Actions({ state, on }: Pick<OpenBarLineProps, "state" | "on">): ReactElement {
  const { bar, common } = usePresentation().messages;
  const { summary, applying, mayNot } = state;
  const open = state.kind === "review";
  const useSource =
    mayNot === undefined ? (
      <Button variant={open ? "secondary" : "primary"} busy={applying} onClick={on.onUseSource}>
        {applying ? bar.applying : bar.useSource({ source: summary.source })}
      </Button>
    ) : null;
  if (open) {
    return (
      <>
        {useSource}
        <Button variant="quiet" onClick={on.onClose} aria-expanded={true}>
          {common.close}
        </Button>
      </>
    );
  }
  return (
    <>
      {useSource}
      <Button onClick={on.onLook} aria-expanded={false} data-focus-next="">
        {bar.look}
      </Button>
      {mayNot === undefined ? (
        <Button variant="quiet" busy={applying} onClick={on.onKeep}>
          {bar.keepMine}
        </Button>
      ) : null}
    </>
  );
}

/** The yellow line, what can be done, what is asked once more, and the review below it. */
export function OpenBarLine({ state, on, headingLevel, children }: OpenBarLineProps): ReactElement {
  const { summary, applying, problem, question } = state;
  const asking = question !== undefined && question !== null;
  return (
    <OverwriteBar
      summary={summary}
      mayNot={state.mayNot}
      headingLevel={headingLevel}
      actions={asking ? null : <Actions state={state} on={on} />}
    >
      {problem === null ? null : <ProblemNotice problem={problem} onStep={on.onStep} busy={applying} />}
      {asking && state.kind === "bar" ? <QuestionBox question={question} {...on} /> : null}
      {children}
    </OverwriteBar>
  );
}
