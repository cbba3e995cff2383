import { SyncTab } from "@adminsync/react";
import type { ReactElement } from "react";

interface SyncTabPlaceProps {
  readonly dossierId: string;
  readonly readOnly: boolean;
  /** The link was saved: the server may have renamed the dossier. */
  readonly onLinked: () => void;
}

/** The tab 'Sync' of 'Dossier bewerken'. */
export function SyncTabPlace({ dossierId, readOnly, onLinked }: SyncTabPlaceProps): ReactElement {
  return <SyncTab dossierId={dossierId} readOnly={readOnly} onLinked={onLinked} headingLevel={2} />;
}
