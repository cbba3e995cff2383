import { shapeOf, type Binding } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import type { Stored } from "./address-columns.ts";
import { directorRowsOf, managerRowsOf } from "./directors-projection.ts";
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

/** A template with a list of managers. */
export interface ManagersTemplate {
  readonly managers?: readonly DirectorRow[];
}

const COLUMNS = {
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
} as const;

/**
 * The governing body ('Bestuursorgaan', and 'Bestuursorgaan/Zaakvoerders' where a template has one list for both): one row a mandate. What
 * loses nothing typed by hand is ticked already, numbers that identify excepted.
 */
export const directors: Binding<DirectorsTemplate> = defineBinding({
  id: "directors",
  template: shapeOf<DirectorsTemplate>(),
  source: directorRowsOf,
  lists: { directors: { from: "directors", fields: COLUMNS } },
  policies: {
    directors: "preselect",
    "directors.name": "preselect",
    "directors.birth_date": "preselect",
    "directors.function": "preselect",
    "directors.start_date": "preselect",
    "directors.end_date": "preselect",
    "directors.represented_by": "preselect",
    "directors.statutory": "preselect",
  },
});

/** The managers ('Zaakvoerders'), for a template of a form whose governing body the law calls so: see `namesInLaw`. */
export const managers: Binding<ManagersTemplate> = defineBinding({
  id: "managers",
  template: shapeOf<ManagersTemplate>(),
  source: managerRowsOf,
  lists: { managers: { from: "managers", fields: COLUMNS } },
  policies: {
    managers: "preselect",
    "managers.name": "preselect",
    "managers.birth_date": "preselect",
    "managers.function": "preselect",
    "managers.start_date": "preselect",
    "managers.end_date": "preselect",
    "managers.represented_by": "preselect",
    "managers.statutory": "preselect",
  },
});
