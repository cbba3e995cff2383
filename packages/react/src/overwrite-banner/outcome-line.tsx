"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { OverwriteState } from "./state.ts";

/** Props of `OutcomeLine`. */
export interface OutcomeLineProps {
  readonly state: Extract<OverwriteState, { kind: "done" | "undone" }>;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was done, in the words of the doing. */
export function useOutcomeText(state: OverwriteState): string | null {
  const { bar } = usePresentation().messages;
  if (state.kind === "undone") return bar.undone;
  if (state.kind !== "done") return null;
  const { taken, total } = state.outcome;
  return taken === 0 ? bar.kept({ count: total }) : bar.taken({ taken, total });
}

/** Takes the place of the bar: what was done, and the way back. */
export function OutcomeLine({ state, onUndo, onDismiss }: OutcomeLineProps): ReactElement {
  const { bar, common } = usePresentation().messages;
  const text = useOutcomeText(state);
  const undoable = state.kind === "done" && state.undo !== "not-offered";
  return (
    <div data-part="outcome-line" data-state={state.kind}>
      <Icon name={state.kind === "done" ? "check" : "undo"} />
      <span data-part="outcome-text">{text}</span>
      {undoable ? (
        <Button
          variant="quiet"
          icon="undo"
          busy={state.kind === "done" && state.undo === "busy"}
          onClick={onUndo}
          data-focus-next=""
        >
          {state.kind === "done" && state.undo === "busy" ? bar.undoing : bar.undo}
        </Button>
      ) : null}
      <IconButton icon="close" label={common.close} onClick={onDismiss} data-focus-next={undoable ? undefined : ""} />
    </div>
  );
}
