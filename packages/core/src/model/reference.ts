import type { ErrorCode } from "../errors/codes.ts";
import type { ConnectionId, DossierId, ExternalId } from "./ids.ts";
import type { Instant } from "./json.ts";
import type { SubjectKind } from "./record.ts";

/** Why a reference can't be linked. */
export type NotLinkableReason = "sole-trader-not-supported" | "person-not-supported" | "inactive" | "no-rights";

/** Whether a reference can be linked, else why not. */
export type Linkable = true | { readonly reason: NotLinkableReason };

/** One client record in the package, short: what a picker shows. */
export interface Reference {
  readonly connectionId: ConnectionId;
  readonly externalId: ExternalId;
  readonly name: string;
  readonly commercialName?: string;
  readonly kind: SubjectKind;
  readonly active: boolean;
  readonly legalForm?: string;
  readonly enterpriseNumber?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly linkable: Linkable;
  /** Dossiers of this firm that are linked to it already. */
  readonly linkedTo: readonly DossierId[];
}

/** A list that is answered from although the package could not be asked: when it was read, and why it is not newer. */
export interface KeptList {
  readonly listedAt: Instant;
  readonly code: ErrorCode;
}

/** One page of references; `cursor` is null on the last. */
export interface ReferencePage {
  readonly references: readonly Reference[];
  readonly cursor: string | null;
  /** How many there are in all, where the server knows. */
  readonly total?: number;
  /** There where the page is from an older list, since the package could not be asked. */
  readonly kept?: KeptList;
}
