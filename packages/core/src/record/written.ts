import type { ExternalId } from "../model/ids.ts";
import type { MandateFunction, Ownership, SubjectKind } from "../model/record.ts";

/** A value as a source wrote it, in any spelling; blank where it holds nothing. */
export type Written = string | number | null | undefined;

/** An address as a source wrote it. */
export interface WrittenAddress {
  readonly street?: Written;
  readonly number?: Written;
  readonly box?: Written;
  readonly postalCode?: Written;
  readonly city?: Written;
  readonly country?: Written;
}

/** A party as a source wrote it. Without a `name`, a person's is made of first and last name. */
export interface WrittenParty {
  readonly externalId: ExternalId;
  readonly kind: "natural" | "legal";
  readonly name?: Written;
  readonly firstName?: Written;
  readonly lastName?: Written;
  readonly birthDate?: Written;
  readonly enterpriseNumber?: Written;
  readonly nationalNumber?: Written;
  readonly address?: WrittenAddress | null | undefined;
  readonly email?: Written;
}

/** A mandate as a source wrote it. `code` where the source's own coding tells what it is; else the words are read. */
export interface WrittenMandate {
  readonly externalId?: ExternalId | undefined;
  readonly partyId: ExternalId;
  readonly function: { readonly raw?: Written; readonly code?: MandateFunction | undefined };
  readonly start?: Written;
  readonly end?: Written;
  readonly statutory?: boolean | null | undefined;
  readonly remunerated?: boolean | null | undefined;
  readonly representedBy?: ExternalId | undefined;
  readonly publicationNumber?: Written;
}

/** A holding as a source wrote it. */
export interface WrittenHolding {
  readonly externalId?: ExternalId | undefined;
  readonly partyId: ExternalId;
  readonly shares?: Written;
  readonly percentage?: Written;
  readonly votes?: Written;
  readonly shareClass?: Written;
  readonly ownership: Ownership;
  readonly start?: Written;
  readonly end?: Written;
}

/** A record as a source wrote it: what a connector hands over, without having to know what a number or a date looks like. */
export interface WrittenRecord {
  readonly externalId: ExternalId;
  readonly kind: SubjectKind;
  readonly name?: Written;
  readonly commercialName?: Written;
  readonly legalForm?: Written;
  readonly enterpriseNumber?: Written;
  readonly vatNumber?: Written;
  readonly language?: Written;
  readonly email?: Written;
  readonly phone?: Written;
  readonly seat?: WrittenAddress | null | undefined;
  readonly totalShares?: Written;
  readonly totalVotes?: Written;
  readonly meetingFormula?: Written;
  readonly meetingDate?: Written;
  readonly foundingDate?: Written;
  readonly endDate?: Written;
  readonly parties: readonly WrittenParty[];
  readonly mandates: readonly WrittenMandate[];
  readonly holdings: readonly WrittenHolding[];
}
