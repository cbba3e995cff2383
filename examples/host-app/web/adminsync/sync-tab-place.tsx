import { SyncTab } from "@adminsync/react";
import type { ReactElement } from "react";
import { go } from "../routing/location.ts";

interface SyncTabPlaceProps {
  readonly dossierId: string;
  readonly readOnly: boolean;
  /** The link was saved: the server may have renamed the dossier. */
  readonly onLinked: () => void;
}

/** The tab 'Sync' of 'Dossier bewerken'. */
export function SyncTabPlace({ dossierId, readOnly, onLinked }: SyncTabPlaceProps): ReactElement {
  const onHistory = (): void => go({ page: "history", id: dossierId });
  return (
    <SyncTab dossierId={dossierId} readOnly={readOnly} onLinked={onLinked} onHistory={onHistory} headingLevel={2} />
  );
}
