"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { OverwriteHandlers } from "./handlers.ts";
import type { BarState } from "./state.ts";

/** Props of `OutcomeLine`. */
export interface OutcomeLineProps {
  readonly state: Extract<BarState, { kind: "done" | "undone" }>;
  readonly on: Pick<OverwriteHandlers, "onUndo" | "onDismiss" | "onLook" | "onStep">;
}

/** What was done, in the words of the doing. */
export function useOutcomeText(state: BarState): string | null {
  const { bar, differences } = usePresentation().messages;
  if (state.kind === "undone") return bar.undone;
  if (state.kind !== "done") return null;
  if (state.undo === "gone") return differences.decide.undoGone;
  const { taken, total } = state.outcome;
  return taken === 0 ? bar.kept({ count: total }) : bar.taken({ taken, total });
}

/** Takes the place of the bar: what was done, the way back, and what is left. */
export function OutcomeLine({ state, on }: OutcomeLineProps): ReactElement {
  const { bar, common, differences } = usePresentation().messages;
  const text = useOutcomeText(state);
  const done = state.kind === "done";
  const busy = done && state.undo === "busy";
  const undoable = busy || (done && state.undo === "offered");
  const left = done ? (state.left ?? 0) : 0;
  const problem = done ? (state.problem ?? null) : null;
  return (
    <>
      <div data-part="outcome-line" data-state={state.kind}>
        <Icon name={done ? "check" : "undo"} />
        <span data-part="outcome-text">{text}</span>
        <div data-part="outcome-actions">
          {left === 0 || busy ? null : (
            <Button variant="quiet" onClick={on.onLook}>
              {differences.decide.left({ count: left })}
            </Button>
          )}
          {undoable ? (
            <Button variant="quiet" icon="undo" busy={busy} onClick={on.onUndo} data-focus-next="">
              {busy ? bar.undoing : bar.undo}
            </Button>
          ) : null}
          <IconButton
            icon="close"
            label={common.close}
            onClick={on.onDismiss}
            data-focus-next={undoable ? undefined : ""}
          />
        </div>
      </div>
      {problem === null ? null : <ProblemNotice problem={problem} onStep={on.onStep} busy={busy} />}
    </>
  );
}
