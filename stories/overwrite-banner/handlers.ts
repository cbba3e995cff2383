import type { OverwriteHandlers } from "@adminsync/react";
import { fn } from "storybook/test";

/** Handlers that only note that they were called. */
export function notedHandlers(): OverwriteHandlers {
  return {
    onUseSource: fn(),
    onLook: fn(),
    onClose: fn(),
    onUndo: fn(),
    onDismiss: fn(),
    onStep: fn(),
    onTick: fn(),
    onTickAll: fn(),
    onTake: fn(),
    onKeep: fn(),
    onKeepLine: fn(),
    onOwnValue: fn(() => true),
    onReason: fn(),
    onConfirm: fn(),
    onBack: fn(),
  };
}
