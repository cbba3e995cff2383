import { shapeOf, type Binding } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import type { Stored } from "./address-columns.ts";
import { shareholderRowsOf } from "./shareholders-projection.ts";

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

/** The shareholders ('Aandeelhouders/Vennoten'): one row a class and kind of ownership. */
export const shareholders: Binding<ShareholdersTemplate> = defineBinding({
  id: "shareholders",
  template: shapeOf<ShareholdersTemplate>(),
  source: shareholderRowsOf,
  lists: {
    shareholders: {
      from: "shareholders",
      fields: {
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
      },
    },
  },
});
