import type { CannotHold, FieldTable, Projection, SourceRow } from "../compare/projection.ts";
import type { Holding, Mandate, Party } from "../model/record.ts";
import { isGoverning, shownFirst } from "./governing.ts";
import { byParty, PARTY_FIELDS, PARTY_ROLES, partyEvidence, partyRow, type PartyField } from "./party-fields.ts";
import { countIn, openHoldings } from "./share-count.ts";
import { sourceField } from "./source-field.ts";
import { tick } from "./tick.ts";
import { toJson } from "../compare/json.ts";

/** The fields of a flat row on a person. */
export type PersonField =
  | PartyField
  | "director"
  | "directorStart"
  | "directorEnd"
  | "statutory"
  | "shareholder"
  | "shares"
  | "votes";

const FIELDS: FieldTable<PersonField> = {
  ...PARTY_FIELDS,
  director: sourceField(tick, "mandates", "mandates.function"),
  directorStart: sourceField("date", "mandates", "mandates.start"),
  directorEnd: sourceField("date", "mandates", "mandates.end"),
  statutory: sourceField(tick, "mandates", "mandates.statutory"),
  shareholder: sourceField(tick, "holdings"),
  shares: sourceField("integer", "holdings", "holdings.shares"),
  votes: sourceField("integer", "holdings", "holdings.votes"),
};

function said(party: Party, field: PersonField, reason: CannotHold["reason"], values: readonly unknown[]): CannotHold {
  return { reason, list: "people", field, row: partyEvidence(party), values: values.map(toJson) };
}

function mandateFields(party: Party, mandates: readonly Mandate[], cannotHold: CannotHold[]): SourceRow {
  const [shown, ...others] = mandates.filter(isGoverning).sort(shownFirst);
  if (others.length > 0) cannotHold.push(said(party, "directorStart", "several-mandates", others));
  return {
    director: shown !== undefined,
    directorStart: shown?.start ?? null,
    directorEnd: shown?.end ?? null,
    statutory: shown?.statutory ?? null,
  };
}

function holdingFields(party: Party, holdings: readonly Holding[], cannotHold: CannotHold[]): SourceRow {
  const open = openHoldings(holdings);
  const row: Record<string, unknown> = { shareholder: open.length > 0 };
  for (const counted of ["shares", "votes"] as const) {
    const { value, reason } = countIn(open, counted);
    if (reason !== undefined) cannotHold.push(said(party, counted, reason, open));
    if (value !== undefined) row[counted] = value;
  }
  return row;
}

/**
 * Every party as one flat row: ticks for director and shareholder, one mandate, whole shares. Further mandates, fractions, several classes and
 * divided ownership are said in `cannotHold`; where a number would be wrong, the row says nothing there.
 */
export const people: Projection<never, { readonly people: PersonField }> = {
  fields: {},
  lists: { people: { restsOn: ["parties"], fields: FIELDS, roles: PARTY_ROLES } },
  project: (record) => {
    const cannotHold: CannotHold[] = [];
    const mandates = byParty(record.mandates);
    const holdings = byParty(record.holdings);
    const rows = record.parties.map((party) => ({
      ...partyRow(party),
      ...mandateFields(party, mandates.get(party.externalId) ?? [], cannotHold),
      ...holdingFields(party, holdings.get(party.externalId) ?? [], cannotHold),
    }));
    return { fields: {}, lists: { people: rows }, cannotHold };
  },
};
