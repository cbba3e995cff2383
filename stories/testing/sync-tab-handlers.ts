import type { SyncTabHandlers } from "@adminsync/react";
import { fn } from "storybook/test";

/** Handlers that only remember; Storybook clears them before each story. */
export const tabHandlers: SyncTabHandlers = {
  onAdd: fn(),
  onStep: fn(),
  onConnectionChange: fn(),
  onReferenceChange: fn(),
  onExternalIdUnlock: fn(),
  onExternalIdChange: fn(),
  onExternalIdRestore: fn(),
  onSave: fn(),
  onCancel: fn(),
  onSync: fn(),
  onStopSync: fn(),
  onHistory: fn(),
  onChange: fn(),
  onUnlinkAsk: fn(),
  onUnlink: fn(),
  onUnlinkCancel: fn(),
};
