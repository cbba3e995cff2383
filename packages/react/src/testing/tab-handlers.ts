import { vi } from "vitest";
import type { SyncTabHandlers } from "../sync-tab/handlers.ts";

/** Handlers that remember. */
export function spyTabHandlers(): SyncTabHandlers {
  return {
    onAdd: vi.fn(),
    onStep: vi.fn(),
    onConnectionChange: vi.fn(),
    onReferenceChange: vi.fn(),
    onExternalIdUnlock: vi.fn(),
    onExternalIdChange: vi.fn(),
    onExternalIdRestore: vi.fn(),
    onSave: vi.fn(),
    onCancel: vi.fn(),
    onSync: vi.fn(),
    onStopSync: vi.fn(),
    onHistory: vi.fn(),
    onChange: vi.fn(),
    onUnlinkAsk: vi.fn(),
    onUnlink: vi.fn(),
    onUnlinkCancel: vi.fn(),
  };
}
