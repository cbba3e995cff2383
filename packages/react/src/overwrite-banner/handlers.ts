import type { NextStep } from "../messages/next-step.ts";

/** What a user can do in the review. */
export interface ReviewHandlers {
  readonly onTick: (key: string, ticked: boolean) => void;
  readonly onTickAll: (ticked: boolean) => void;
  /** Takes what is ticked. */
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** What a user can do with the bar. */
export interface OverwriteHandlers extends ReviewHandlers {
  /** Takes everything. */
  readonly onUseSource: () => void;
  readonly onLook: () => void;
  readonly onClose: () => void;
  readonly onUndo: () => void;
  /** Puts away the line that tells what was done. */
  readonly onDismiss: () => void;
  /** Does the next step of an error. */
  readonly onStep: (step: NextStep) => void;
}
