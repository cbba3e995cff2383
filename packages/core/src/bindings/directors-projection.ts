import type { FieldTable, Projection, SourceList, SourceRow } from "../compare/projection.ts";
import type { AdminRecord, Mandate, Party } from "../model/record.ts";
import { isGoverning } from "./governing.ts";
import { namesInLaw } from "./names-in-law.ts";
import { partiesById, PARTY_FIELDS, PARTY_ROLES, partyRow, type PartyField } from "./party-fields.ts";
import { sourceField } from "./source-field.ts";
import { tick } from "./tick.ts";
import { mandateFunction } from "./word-kind.ts";

/** The fields of a row on one mandate. */
export type DirectorField =
  | PartyField
  | "function"
  | "start"
  | "end"
  | "statutory"
  | "remunerated"
  | "representedBy"
  | "publicationNumber";

const FIELDS: FieldTable<DirectorField> = {
  ...PARTY_FIELDS,
  function: sourceField(mandateFunction, "mandates.function"),
  start: sourceField("date", "mandates.start"),
  end: sourceField("date", "mandates.end"),
  statutory: sourceField(tick, "mandates.statutory"),
  remunerated: sourceField(tick, "mandates.remunerated"),
  representedBy: sourceField("personName", "mandates.representedBy"),
  publicationNumber: sourceField("text", "mandates.publicationNumber"),
};

function directorRow(mandate: Mandate, party: Party, parties: ReadonlyMap<string, Party>): SourceRow {
  const representative = mandate.representedBy === undefined ? undefined : parties.get(mandate.representedBy);
  return {
    ...partyRow(party),
    externalId: mandate.externalId ?? party.externalId,
    function: mandate.function.raw,
    start: mandate.start ?? null,
    end: mandate.end ?? null,
    statutory: mandate.statutory ?? null,
    remunerated: mandate.remunerated ?? null,
    representedBy: representative?.name ?? null,
    publicationNumber: mandate.publicationNumber ?? null,
  };
}

function directorRows(record: AdminRecord): readonly SourceRow[] {
  const parties = partiesById(record);
  return record.mandates.filter(isGoverning).flatMap((mandate) => {
    const party = parties.get(mandate.partyId);
    return party === undefined ? [] : [directorRow(mandate, party, parties)];
  });
}

const ROWS: SourceList<DirectorField> = {
  restsOn: ["parties", "mandates"],
  fields: FIELDS,
  roles: { ...PARTY_ROLES, parts: ["function", "start"] },
};

/** Every mandate in the body that governs as a row of its own, told apart by function, then start. Nothing is left out. */
export const directorRowsOf: Projection<never, { readonly directors: DirectorField }> = {
  fields: {},
  lists: { directors: ROWS },
  project: (record) => ({ fields: {}, lists: { directors: directorRows(record) }, cannotHold: [] }),
};

/** The same rows as `directors` or as `managers`, by the legal form of the record; the other list says nothing. */
export const governingRowsOf: Projection<
  never,
  { readonly directors: DirectorField; readonly managers: DirectorField }
> = {
  fields: {},
  lists: { directors: ROWS, managers: ROWS },
  project: (record) => ({
    fields: {},
    lists: { [namesInLaw(record.legalForm?.raw).governing]: directorRows(record) },
    cannotHold: [],
  }),
};

/** The same rows under the name that they have in forms with managers. */
export const managerRowsOf: Projection<never, { readonly managers: DirectorField }> = {
  fields: {},
  lists: { managers: ROWS },
  project: (record) => ({ fields: {}, lists: { managers: directorRows(record) }, cannotHold: [] }),
};
