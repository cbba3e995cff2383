import { shapeOf, type Binding } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import type { Stored } from "./address-columns.ts";
import { directorRowsOf } from "./directors-projection.ts";
import type { StoredTick } from "./people.ts";

/** One mandate in a template. */
export interface DirectorRow {
  readonly external_id?: Stored;
  readonly identity?: Stored;
  readonly party_kind?: Stored;
  readonly name?: Stored;
  readonly birth_date?: Stored;
  readonly enterprise_number?: Stored;
  readonly function?: Stored;
  readonly start_date?: Stored;
  readonly end_date?: Stored;
  readonly represented_by?: Stored;
  readonly statutory?: StoredTick;
}

/** A template with a list of directors. */
export interface DirectorsTemplate {
  readonly directors?: readonly DirectorRow[];
}

/** The governing body ('Bestuursorgaan/Zaakvoerders'): one row a mandate. */
export const directors: Binding<DirectorsTemplate> = defineBinding({
  id: "directors",
  template: shapeOf<DirectorsTemplate>(),
  source: directorRowsOf,
  lists: {
    directors: {
      from: "directors",
      fields: {
        external_id: "externalId",
        identity: "identity",
        party_kind: "partyKind",
        name: "name",
        birth_date: "birthDate",
        enterprise_number: "enterpriseNumber",
        function: "function",
        start_date: "start",
        end_date: "end",
        represented_by: "representedBy",
        statutory: "statutory",
      },
    },
  },
});
