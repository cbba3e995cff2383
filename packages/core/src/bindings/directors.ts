import { shapeOf, type Binding } from "../compare/binding.ts";
import { defineBinding } from "../compare/define-binding.ts";
import type { Stored } from "./address-columns.ts";
import { directorRowsOf, governingRowsOf, managerRowsOf } from "./directors-projection.ts";
import type { StoredTick } from "./people.ts";
import { preselected } from "./preselected.ts";

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

/** A template with a list of each name, of which the law means one. */
export interface GoverningTemplate extends DirectorsTemplate, ManagersTemplate {}

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

const TICKED = [
  "name",
  "birth_date",
  "function",
  "start_date",
  "end_date",
  "represented_by",
  "statutory",
] as const satisfies readonly (keyof DirectorRow)[];

/**
 * The governing body ('Bestuursorgaan', and 'Bestuursorgaan/Zaakvoerders' where a template has one list for both): one row a mandate. What
 * loses nothing typed by hand is ticked already, numbers that identify excepted.
 */
export const directors: Binding<DirectorsTemplate> = defineBinding({
  id: "directors",
  template: shapeOf<DirectorsTemplate>(),
  source: directorRowsOf,
  lists: { directors: { from: "directors", fields: COLUMNS } },
  policies: preselected("directors", TICKED),
});

/** The managers ('Zaakvoerders'), for a template of a form whose governing body the law calls so: see `namesInLaw`. */
export const managers: Binding<ManagersTemplate> = defineBinding({
  id: "managers",
  template: shapeOf<ManagersTemplate>(),
  source: managerRowsOf,
  lists: { managers: { from: "managers", fields: COLUMNS } },
  policies: preselected("managers", TICKED),
});

/**
 * Those who govern the company, under the name that the law has for them: `directors` or `managers`, by the legal form of the record. The list of
 * the other name is left alone, also after a conversion.
 */
export const governing: Binding<GoverningTemplate> = defineBinding({
  id: "governing",
  template: shapeOf<GoverningTemplate>(),
  source: governingRowsOf,
  lists: {
    directors: { from: "directors", fields: COLUMNS },
    managers: { from: "managers", fields: COLUMNS },
  },
  policies: { ...preselected("directors", TICKED), ...preselected("managers", TICKED) },
});
