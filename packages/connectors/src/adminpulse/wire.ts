import { parseExternalId, type ExternalId } from "@adminsync/core/model";
import * as v from "valibot";

/** A field may be empty in three ways; they mean the same. */
type Maybe<Value> = Value | null | undefined;

/** A4. */
export interface RelationAddress {
  readonly street?: Maybe<string>;
  readonly houseNumber?: Maybe<string>;
  readonly box?: Maybe<string>;
  readonly postalCode?: Maybe<string>;
  readonly city?: Maybe<string>;
  readonly countryCode?: Maybe<string>;
}

/** A5. */
export interface RelationLegal {
  readonly foundingDate?: Maybe<string>;
  readonly totalShares?: Maybe<number>;
  readonly totalVotingRights?: Maybe<number>;
  readonly generalMeeting?: Maybe<string>;
}

/** A link of one relation to another: type and identifier as seen in client code, the rest is A7. */
export interface RelationLink {
  readonly linkType: number;
  readonly uniqueIdentifier: ExternalId;
  readonly function?: Maybe<string>;
  readonly startDate?: Maybe<string>;
  readonly endDate?: Maybe<string>;
  readonly numberOfShares?: Maybe<number>;
  readonly votingRights?: Maybe<number>;
  readonly shareClass?: Maybe<string>;
  readonly ownership?: Maybe<string>;
  readonly statutory?: Maybe<boolean>;
  readonly representedBy?: Maybe<ExternalId | "">;
}

/** A relation, as far as adminsync reads it: fields seen in client code, and those of A1, A3 to A7. */
export interface Relation {
  readonly uniqueIdentifier: ExternalId;
  readonly relationType: "Company" | "SoleProprietor" | "Person";
  readonly name?: Maybe<string>;
  readonly displayName?: Maybe<string>;
  readonly commercialName?: Maybe<string>;
  readonly legalForm?: Maybe<string>;
  readonly vatNumber?: Maybe<string>;
  readonly enterpriseNumber?: Maybe<string>;
  readonly languageCode?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly phone?: Maybe<string>;
  readonly endDate?: Maybe<string>;
  readonly firstName?: Maybe<string>;
  readonly lastName?: Maybe<string>;
  readonly birthDate?: Maybe<string>;
  readonly address?: Maybe<RelationAddress>;
  readonly legal?: Maybe<RelationLegal>;
  readonly tos?: Maybe<readonly RelationLink[]>;
}

/** One page of relations, counted from 0. */
export interface RelationPage {
  readonly results: readonly Relation[];
  readonly currentPage: number;
  readonly pageCount: number;
}

/** Longer text than this stands in no field of a relation. */
export const MAX_TEXT = 300;
/** The general meeting is free text (A5). */
export const MAX_FREE_TEXT = 1000;
/** More links of one relation are not believed; with a representative each they still fit in a record. */
export const MAX_LINKS = 2000;

const bounded = (length: number): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.maxLength(length, `at most ${length} characters`));

const id: v.GenericSchema<unknown, ExternalId> = v.custom<ExternalId>(
  (value) => typeof value === "string" && parseExternalId(value) !== null,
  "a unique identifier such as APR00001",
);
const text = v.nullish(bounded(MAX_TEXT));
const number = v.nullish(v.number());

const link: v.GenericSchema<unknown, RelationLink> = v.object({
  linkType: v.number(),
  uniqueIdentifier: id,
  function: text,
  startDate: text,
  endDate: text,
  numberOfShares: number,
  votingRights: number,
  shareClass: text,
  ownership: text,
  statutory: v.nullish(v.boolean()),
  representedBy: v.nullish(v.union([v.literal(""), id], "a unique identifier such as APR00001, or empty")),
});

const address: v.GenericSchema<unknown, RelationAddress> = v.object({
  street: text,
  houseNumber: text,
  box: text,
  postalCode: text,
  city: text,
  countryCode: text,
});

const legal: v.GenericSchema<unknown, RelationLegal> = v.object({
  foundingDate: text,
  totalShares: number,
  totalVotingRights: number,
  generalMeeting: v.nullish(bounded(MAX_FREE_TEXT)),
});

const relation: v.GenericSchema<unknown, Relation> = v.object({
  uniqueIdentifier: id,
  relationType: v.picklist(["Company", "SoleProprietor", "Person"]),
  name: text,
  displayName: text,
  commercialName: text,
  legalForm: text,
  vatNumber: text,
  enterpriseNumber: text,
  languageCode: text,
  email: text,
  phone: text,
  endDate: text,
  firstName: text,
  lastName: text,
  birthDate: text,
  address: v.nullish(address),
  legal: v.nullish(legal),
  tos: v.nullish(v.pipe(v.array(link), v.maxLength(MAX_LINKS, `at most ${MAX_LINKS} links`))),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Reads one page of relations; fields that are not named here are let be. */
export const relationPageSchema: v.GenericSchema<unknown, RelationPage> = v.object({
  results: v.array(relation),
  currentPage: count,
  pageCount: count,
});

/** Reads why a call was refused (A10). */
export const refusalSchema: v.GenericSchema<unknown, { readonly message: string }> = v.object({ message: v.string() });
