import { shapeOf, type Binding } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import type { Stored } from "./address-columns.ts";
import { partnerRowsOf, shareholderRowsOf } from "./shareholders-projection.ts";

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

/**
 * The shareholders ('Aandeelhouders', and 'Aandeelhouders/Vennoten' where a template has one list for both): one row a class and kind of
 * ownership. What loses nothing typed by hand is ticked already, numbers that identify excepted.
 */
export const shareholders: Binding<ShareholdersTemplate> = defineBinding({
  id: "shareholders",
  template: shapeOf<ShareholdersTemplate>(),
  source: shareholderRowsOf,
  lists: { shareholders: { from: "shareholders", fields: COLUMNS } },
  policies: {
    shareholders: "preselect",
    "shareholders.name": "preselect",
    "shareholders.birth_date": "preselect",
    "shareholders.amount_of_shares": "preselect",
    "shareholders.percentage": "preselect",
    "shareholders.amount_of_votes": "preselect",
    "shareholders.share_class": "preselect",
    "shareholders.ownership": "preselect",
  },
});

/** The partners ('Vennoten'), for a template of a form whose owners the law calls so: see `namesInLaw`. */
export const partners: Binding<PartnersTemplate> = defineBinding({
  id: "partners",
  template: shapeOf<PartnersTemplate>(),
  source: partnerRowsOf,
  lists: { partners: { from: "partners", fields: COLUMNS } },
  policies: {
    partners: "preselect",
    "partners.name": "preselect",
    "partners.birth_date": "preselect",
    "partners.amount_of_shares": "preselect",
    "partners.percentage": "preselect",
    "partners.amount_of_votes": "preselect",
    "partners.share_class": "preselect",
    "partners.ownership": "preselect",
  },
});
