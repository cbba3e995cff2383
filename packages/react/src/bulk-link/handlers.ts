import type { Section } from "@adminsync/core/bulk";
import type { DossierId, ExternalId, Reference } from "@adminsync/core/model";
import type { NextStep } from "../messages/next-step.ts";

/** What a user can do with one dossier of the list. */
export interface BulkLineHandlers {
  readonly onTick: (id: DossierId, ticked: boolean) => void;
  /** Opens what else may fit, or closes it. */
  readonly onOpen: (id: DossierId) => void;
  readonly onChoose: (id: DossierId, reference: Reference) => void;
  readonly onReject: (id: DossierId, externalId: ExternalId) => void;
  readonly onNoneFits: (id: DossierId) => void;
  /** Links although the plan warns. */
  readonly onConfirm: (id: DossierId) => void;
}

/** What a user can do while linking in bulk. */
export interface BulkLinkHandlers extends BulkLineHandlers {
  readonly onConnectionChange: (connectionId: string) => void;
  readonly onSection: (section: Section) => void;
  readonly onText: (text: string) => void;
  readonly onMore: () => void;
  readonly onTickAll: (ids: readonly DossierId[], ticked: boolean) => void;
  readonly onLink: () => void;
  readonly onStop: () => void;
  readonly onUndo: () => void;
  readonly onExport: () => void;
  readonly onReload: () => void;
  readonly onStep: (step: NextStep) => void;
}
