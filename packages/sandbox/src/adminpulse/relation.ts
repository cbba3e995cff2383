/** What AdminPulse says of a relation's kind (A3). */
export type RelationType = "Company" | "SoleProprietor" | "Person";

/** What a relation is to the office (A3). */
export type RelationStatus = "Prospect" | "Customer" | "OwnCompany" | "Other";

/** How a share is owned (A7). */
export type Ownership = "Full" | "Bare" | "Usufruct" | "Undivided";

/** The kinds of links between relations, by the numbers that AdminPulse gives them. */
export const LINK = {
  contact: 1,
  beneficiary: 2,
  trustee: 3,
  director: 4,
  partner: 5,
  shareholder: 6,
  auditor: 7,
  otherMeans: 8,
} as const;

export type LinkType = (typeof LINK)[keyof typeof LINK];

/** An address as the wire has it (A4). */
export interface RelationAddress {
  readonly street: string;
  readonly houseNumber: string;
  readonly box: string;
  readonly postalCode: string;
  readonly city: string;
  readonly countryCode: string;
}

/** What is kept of a relation's articles (A5). Dates are ISO; null where the office has not filled it in. */
export interface RelationLegal {
  readonly foundingDate: string | null;
  readonly totalShares: number | null;
  readonly totalVotingRights: number | null;
  readonly generalMeeting: string;
}

/** One link from a relation to another (A7): what does not apply to its type is left out. */
export interface RelationLink {
  readonly linkType: LinkType;
  readonly uniqueIdentifier: string;
  readonly function?: string;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly numberOfShares?: number;
  readonly votingRights?: number;
  readonly shareClass?: string;
  readonly ownership?: Ownership;
  readonly statutory?: boolean;
  readonly representedBy?: string;
}

/** One of the office's own companies, as `GET /companies` lists them (A11). */
export interface OwnCompany {
  readonly id: string;
  readonly name: string;
}

/**
 * A relation as the wire has it: docs/connectors/adminpulse.md, "What is known" and A3 to A7. Texts that are not known
 * are empty. `firstName`, `lastName` and `birthDate` are there for persons only (A6).
 */
export interface Relation {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly displayName: string;
  readonly commercialName: string;
  readonly uniqueIdentifier: string;
  readonly accountingRelationcode: string;
  readonly legalForm: string;
  readonly companyId: string;
  readonly company?: OwnCompany;
  readonly relationGroupName?: string;
  readonly relationType: RelationType;
  readonly status: RelationStatus;
  readonly vatNumber: string;
  readonly enterpriseNumber: string;
  readonly languageCode: string;
  readonly email: string;
  readonly phone: string;
  readonly endDate: string | null;
  readonly address: RelationAddress | null;
  readonly legal: RelationLegal | null;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly birthDate?: string | null;
  readonly tos: readonly RelationLink[];
}

/** What may be changed of a relation: everything but its two keys. */
export type RelationPatch = Partial<Omit<Relation, "id" | "uniqueIdentifier">>;

/** The unique identifier of the relation with this number: `APR00001` for 1 (A1). */
export function uniqueIdentifierOf(number: number): string {
  return `APR${String(number).padStart(5, "0")}`;
}
