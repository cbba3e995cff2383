import type { Dossier } from "./dossier.ts";
import type { ConnectionId, ExternalId, UserId } from "./ids.ts";
import type { Instant } from "./json.ts";
import type { LinkChoice } from "./link.ts";

/** What a user refused for a dossier: one reference, or, by null, every reference that the connection has today. */
export interface Rejection {
  readonly connectionId: ConnectionId;
  readonly externalId: ExternalId | null;
  readonly rejectedAt: Instant;
  readonly rejectedBy: UserId;
}

/** A dossier of the host with what adminsync knows about linking it: what a list to link from shows. */
export interface ListedDossier {
  readonly dossier: Dossier;
  readonly link: LinkChoice | null;
  /** Somebody linked or unlinked it before: linking in bulk leaves it alone. */
  readonly decidedBefore: boolean;
  readonly rejections: readonly Rejection[];
}

/** One page of a firm's dossiers; `cursor` is null on the last. */
export interface ListedDossierPage {
  readonly dossiers: readonly ListedDossier[];
  readonly cursor: string | null;
}
