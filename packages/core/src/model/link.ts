import type { ConnectionId, DossierId, ExternalId, UserId } from "./ids.ts";
import type { Instant } from "./json.ts";

/** A dossier's tie to one reference of one connection. */
export interface Link {
  readonly dossierId: DossierId;
  readonly connectionId: ConnectionId;
  readonly connectionName: string;
  readonly externalId: ExternalId;
  readonly referenceName: string;
  readonly linkedAt: Instant;
  readonly linkedBy: UserId;
}

/** What a user picked: the second and third field of the tab. */
export interface LinkChoice {
  readonly connectionId: ConnectionId;
  readonly externalId: ExternalId;
}

/** What a user should know before saving; none of these forbids it. */
export type LinkWarning =
  | { readonly kind: "already-linked"; readonly dossierId: DossierId; readonly dossierName: string | null }
  | {
      readonly kind: "replaces-link";
      readonly connectionName: string;
      readonly externalId: ExternalId;
      readonly referenceName: string;
    }
  | { readonly kind: "enterprise-number-differs"; readonly dossier: string; readonly reference: string };

/** What saving will do, in full, pinned to the record and the dossier's name at that moment. */
export interface LinkPlan {
  readonly dossierId: DossierId;
  readonly connectionId: ConnectionId;
  readonly connectionName: string;
  readonly externalId: ExternalId;
  readonly referenceName: string;
  /** Null where the dossier bears the reference's name already. */
  readonly rename: { readonly from: string; readonly to: string } | null;
  readonly pulls: {
    readonly name: boolean;
    readonly address: boolean;
    readonly directors: number;
    readonly shareholders: number;
  };
  readonly warnings: readonly LinkWarning[];
  /** Stands for everything the plan rests on; a server refuses it when that has changed. */
  readonly fingerprint: string;
}
