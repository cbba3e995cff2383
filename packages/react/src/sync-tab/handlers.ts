import type { NextStep } from "../messages/next-step.ts";

/** What a user can do to the three fields. */
export interface LinkFormHandlers {
  readonly onConnectionChange: (connectionId: string) => void;
  readonly onReferenceChange: (reference: string) => void;
  readonly onExternalIdUnlock: () => void;
  readonly onExternalIdChange: (externalId: string) => void;
  /** Back to what the reference filled in. */
  readonly onExternalIdRestore: () => void;
  /** Looks a typed id up once more, where that failed. Absent, it isn't offered. */
  readonly onExternalIdRetry?: (() => void) | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** What a user can do to a link. An absent one isn't offered. */
export interface LinkHandlers {
  readonly onSync: () => void;
  readonly onStopSync?: (() => void) | undefined;
  readonly onHistory?: (() => void) | undefined;
  readonly onChange?: (() => void) | undefined;
  readonly onUnlinkAsk?: (() => void) | undefined;
  readonly onUnlink: () => void;
  readonly onUnlinkCancel: () => void;
}

/** What a user can do in the tab. */
export interface SyncTabHandlers extends LinkFormHandlers, LinkHandlers {
  readonly onAdd: () => void;
  /** Does the next step of an error. */
  readonly onStep: (step: NextStep) => void;
}
