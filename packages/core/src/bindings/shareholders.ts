import { shapeOf, type Binding } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import type { Stored } from "./address-columns.ts";
import { preselected } from "./preselected.ts";
import { ownerRowsOf, partnerRowsOf, shareholderRowsOf } from "./shareholders-projection.ts";

/** One holding in a template. */
export interface ShareholderRow {
  readonly external_id?: Stored;
  readonly identity?: Stored;
  readonly party_kind?: Stored;
  readonly name?: Stored;
  readonly birth_date?: Stored;
  readonly enterprise_number?: Stored;
  readonly amount_of_shares?: Stored;
  readonly percentage?: Stored;
  readonly amount_of_votes?: Stored;
  readonly share_class?: Stored;
  readonly ownership?: Stored;
}

/** A template with a list of shareholders. */
export interface ShareholdersTemplate {
  readonly shareholders?: readonly ShareholderRow[];
}

/** A template with a list of partners. */
export interface PartnersTemplate {
  readonly partners?: readonly ShareholderRow[];
}

/** A template with a list of each name, of which the law means one. */
export interface OwnersTemplate extends ShareholdersTemplate, PartnersTemplate {}

const COLUMNS = {
  external_id: "externalId",
  identity: "identity",
  party_kind: "partyKind",
  name: "name",
  birth_date: "birthDate",
  enterprise_number: "enterpriseNumber",
  amount_of_shares: "shares",
  percentage: "percentage",
  amount_of_votes: "votes",
  share_class: "shareClass",
  ownership: "ownership",
} as const;

const TICKED = [
  "name",
  "birth_date",
  "amount_of_shares",
  "percentage",
  "amount_of_votes",
  "share_class",
  "ownership",
] as const satisfies readonly (keyof ShareholderRow)[];

/**
 * The shareholders ('Aandeelhouders', and 'Aandeelhouders/Vennoten' where a template has one list for both): one row a class and kind of
 * ownership. What loses nothing typed by hand is ticked already, numbers that identify excepted.
 */
export const shareholders: Binding<ShareholdersTemplate> = defineBinding({
  id: "shareholders",
  template: shapeOf<ShareholdersTemplate>(),
  source: shareholderRowsOf,
  lists: { shareholders: { from: "shareholders", fields: COLUMNS } },
  policies: preselected("shareholders", TICKED),
});

/** The partners ('Vennoten'), for a template of a form whose owners the law calls so: see `namesInLaw`. */
export const partners: Binding<PartnersTemplate> = defineBinding({
  id: "partners",
  template: shapeOf<PartnersTemplate>(),
  source: partnerRowsOf,
  lists: { partners: { from: "partners", fields: COLUMNS } },
  policies: preselected("partners", TICKED),
});

/**
 * Those who own the company, under the name that the law has for them: `shareholders` or `partners`, by the legal form of the record. The list of
 * the other name is left alone, also after a conversion.
 */
export const owners: Binding<OwnersTemplate> = defineBinding({
  id: "owners",
  template: shapeOf<OwnersTemplate>(),
  source: ownerRowsOf,
  lists: {
    shareholders: { from: "shareholders", fields: COLUMNS },
    partners: { from: "partners", fields: COLUMNS },
  },
  policies: { ...preselected("shareholders", TICKED), ...preselected("partners", TICKED) },
});
