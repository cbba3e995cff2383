import type { Address } from "./address.ts";
import type { ExternalId } from "./ids.ts";
import type { Instant, IsoDate } from "./json.ts";

/** What a reference stands for in its package. */
export type SubjectKind = "company" | "sole-trader" | "person";

/** A legal form as the package wrote it, and the canonical code where it was recognised. */
export interface RecordLegalForm {
  readonly raw: string;
  readonly code?: string;
}

/** The data of one reference, canonical: nothing in it depends on when it was pulled. Absent means empty or not supplied; `Coverage` tells which. */
export interface AdminRecord {
  readonly externalId: ExternalId;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly commercialName?: string;
  readonly legalForm?: RecordLegalForm;
  /** Ten digits. */
  readonly enterpriseNumber?: string;
  /** `BE` and ten digits; other countries as supplied. */
  readonly vatNumber?: string;
  /** ISO 639-1, such as `nl`. */
  readonly language?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly seat?: Address;
  /** Decimal text: fractions of shares exist. */
  readonly totalShares?: string;
  readonly totalVotes?: string;
  /** When the general meeting is held, in the package's words. */
  readonly meetingFormula?: string;
  readonly meetingDate?: IsoDate;
  readonly foundingDate?: IsoDate;
  /** Day on which the client's file at the firm ended. */
  readonly endDate?: IsoDate;
  readonly sourceModifiedAt?: Instant;
  readonly parties: readonly Party[];
  readonly mandates: readonly Mandate[];
  readonly holdings: readonly Holding[];
}

/** A person or company that has a role at the subject. Mandates and holdings point to it by `externalId`. */
export interface Party {
  readonly externalId: ExternalId;
  readonly kind: "natural" | "legal";
  readonly name: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly birthDate?: IsoDate;
  readonly enterpriseNumber?: string;
  /** Eleven digits. Never stored or sent in the clear: the server puts `identity` in its place. */
  readonly nationalNumber?: string;
  /** A keyed hash of the national number, the same for one person within one firm. */
  readonly identity?: string;
  readonly address?: Address;
  readonly email?: string;
}

/** What a mandate is, in codes; `raw` keeps the package's words. */
export type MandateFunction =
  | "director"
  | "managing-director"
  | "manager"
  | "chair"
  | "permanent-representative"
  | "daily-management"
  | "auditor"
  | "liquidator"
  | "other";

/** One function that a party holds. */
export interface Mandate {
  readonly externalId?: ExternalId;
  readonly partyId: ExternalId;
  readonly function: { readonly raw: string; readonly code: MandateFunction };
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly statutory?: boolean;
  readonly remunerated?: boolean;
  /** The natural person who acts for a legal person as director. */
  readonly representedBy?: ExternalId;
  readonly publicationNumber?: string;
}

/** How shares are owned. */
export type Ownership = "full" | "bare" | "usufruct" | "undivided" | "unknown";

/** Shares that a party owns in one class, in one way. */
export interface Holding {
  readonly externalId?: ExternalId;
  readonly partyId: ExternalId;
  /** Decimal text. */
  readonly shares?: string;
  /** Per cent as decimal text: `"25"` is a quarter. */
  readonly percentage?: string;
  readonly votes?: string;
  readonly shareClass?: string;
  readonly ownership: Ownership;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}
