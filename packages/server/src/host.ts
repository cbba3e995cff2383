import type { Dossier, DossierId, FirmId, Role, UserId } from "@adminsync/core/model";

/** Who calls, as the host knows them. */
export interface Caller {
  readonly firmId: FirmId;
  readonly userId: UserId;
  readonly role: Role;
}

/** The host's: who sent this request; null where nobody is logged in. */
export type Authenticate = (request: Request) => Promise<Caller | null> | Caller | null;

/** What became of a rename that was asked for. */
export type RenameOutcome = "renamed" | "name-changed" | "not-found";

/** One page of a firm's dossiers; `cursor` is null on the last. */
export interface DossierPage {
  readonly dossiers: readonly Dossier[];
  readonly cursor: string | null;
}

/** The host's dossiers. They stay the host's: adminsync holds links to them, and asks for a rename only as part of a plan that a user saved. */
export interface HostDossiers {
  /** Null where the firm has no such dossier, whoever else may have one. */
  get(firmId: FirmId, dossierId: DossierId): Promise<Dossier | null>;
  list(firmId: FirmId, cursor: string | null): Promise<DossierPage>;
  /** Renames only while the dossier still bears `ifName`. */
  rename(
    firmId: FirmId,
    dossierId: DossierId,
    name: string,
    condition: { readonly ifName: string },
  ): Promise<RenameOutcome>;
}
