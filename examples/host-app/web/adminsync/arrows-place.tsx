import { SyncArrows } from "@adminsync/react";
import type { ReactElement } from "react";

interface ArrowsPlaceProps {
  readonly dossierId: string;
  /** The host's own sync, which the same arrows start. */
  readonly onBookkeepingSync: () => Promise<void>;
}

/** The arrows of a dossier: bookkeeping and administration. When each was last is told beside them by the host. */
export function ArrowsPlace({ dossierId, onBookkeepingSync }: ArrowsPlaceProps): ReactElement {
  return <SyncArrows dossierId={dossierId} scope="dossier" tells="outcome" onBookkeepingSync={onBookkeepingSync} />;
}
