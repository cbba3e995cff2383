import { shapeOf, type Binding } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import { readLines, writeLines, type Stored } from "./address-columns.ts";
import { people as projection } from "./people-projection.ts";

/** A tick as templates store it. */
export type StoredTick = boolean | string | number | null | undefined;

/** One row of a template's list of people: three ticks on one person, one mandate, whole shares. */
export interface PersonRow {
  readonly external_id?: Stored;
  readonly identity?: Stored;
  readonly party_kind?: Stored;
  readonly name?: Stored;
  readonly birth_date?: Stored;
  readonly address_1?: Stored;
  readonly address_2?: Stored;
  readonly email?: Stored;
  readonly director?: StoredTick;
  readonly director_start_date?: Stored;
  readonly director_end_date?: Stored;
  readonly statutory?: StoredTick;
  readonly shareholder?: StoredTick;
  readonly amount_of_shares?: Stored;
  readonly amount_of_votes?: Stored;
}

/** A template with a list of people. */
export interface PeopleTemplate {
  readonly people?: readonly PersonRow[];
}

/** The flat register of people, directors and shareholders in one list. */
export const people: Binding<PeopleTemplate> = defineBinding({
  id: "people",
  template: shapeOf<PeopleTemplate>(),
  source: projection,
  lists: {
    people: {
      from: "people",
      fields: {
        external_id: "externalId",
        identity: "identity",
        party_kind: "partyKind",
        name: "name",
        birth_date: "birthDate",
        address_1: {
          from: "address",
          across: {
            others: ["address_2"],
            read: (row) => readLines(row.address_1, row.address_2),
            write: (value) => {
              const { line1, line2 } = writeLines(value);
              return { address_1: line1, address_2: line2 };
            },
          },
        },
        email: "email",
        director: "director",
        director_start_date: "directorStart",
        director_end_date: "directorEnd",
        statutory: "statutory",
        shareholder: "shareholder",
        amount_of_shares: "shares",
        amount_of_votes: "votes",
      },
    },
  },
  policies: {
    people: "preselect",
    "people.name": "preselect",
    "people.birth_date": "preselect",
    "people.address_1": "preselect",
    "people.email": "preselect",
    "people.director": "preselect",
    "people.director_start_date": "preselect",
    "people.director_end_date": "preselect",
    "people.statutory": "preselect",
    "people.shareholder": "preselect",
    "people.amount_of_shares": "preselect",
    "people.amount_of_votes": "preselect",
  },
});
