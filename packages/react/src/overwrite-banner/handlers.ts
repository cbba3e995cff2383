import type { NextStep } from "../messages/next-step.ts";

/** What a user can do in the review. What is absent is not offered. */
export interface ReviewHandlers {
  readonly onTick: (key: string, ticked: boolean) => void;
  readonly onTickAll: (ticked: boolean) => void;
  /** Carries out what was chosen. */
  readonly onTake: () => void;
  readonly onKeep: () => void;
  /** Keeps the template's value of one line, or leaves it open again. */
  readonly onKeepLine?: (key: string, kept: boolean) => void;
  /** Takes a value that the user wrote for a line. False where it can't be read as what it should be. */
  readonly onOwnValue?: (key: string, text: string) => boolean;
  /** Why the user keeps his. */
  readonly onReason?: (key: string, reason: string) => void;
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
  /** Answers the question that is asked once more. */
  readonly onConfirm?: () => void;
  readonly onBack?: () => void;
}
