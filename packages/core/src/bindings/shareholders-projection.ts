import type { FieldTable, Projection, SourceList, SourceRow } from "../compare/projection.ts";
import type { AdminRecord } from "../model/record.ts";
import { namesInLaw } from "./names-in-law.ts";
import { partiesById, PARTY_FIELDS, PARTY_ROLES, partyRow, type PartyField } from "./party-fields.ts";
import { openHoldings } from "./share-count.ts";
import { sourceField, sourceFieldWith } from "./source-field.ts";
import { ownership } from "./word-kind.ts";

/** The fields of a row on one holding. */
export type ShareholderField = PartyField | "shares" | "percentage" | "votes" | "shareClass" | "ownership" | "start";

const FIELDS: FieldTable<ShareholderField> = {
  ...PARTY_FIELDS,
  shares: sourceField("decimal", "holdings.shares"),
  percentage: sourceFieldWith("percentage", { numbers: "percent" }, "holdings.percentage"),
  votes: sourceField("decimal", "holdings.votes"),
  shareClass: sourceField("text", "holdings.shareClass"),
  ownership: sourceField(ownership, "holdings.ownership"),
  start: sourceField("date", "holdings.start"),
};

function shareholderRows(record: AdminRecord): readonly SourceRow[] {
  const parties = partiesById(record);
  return openHoldings(record.holdings).flatMap((holding) => {
    const party = parties.get(holding.partyId);
    if (party === undefined) return [];
    return [
      {
        ...partyRow(party),
        externalId: holding.externalId ?? party.externalId,
        shares: holding.shares ?? null,
        percentage: holding.percentage ?? null,
        votes: holding.votes ?? null,
        shareClass: holding.shareClass ?? null,
        // A package that doesn't know how shares are owned says nothing of it.
        ...(holding.ownership === "unknown" ? {} : { ownership: holding.ownership }),
        start: holding.start ?? null,
      },
    ];
  });
}

const ROWS: SourceList<ShareholderField> = {
  restsOn: ["parties", "holdings"],
  fields: FIELDS,
  roles: { ...PARTY_ROLES, parts: ["shareClass", "ownership"] },
};

/** Every holding that did not end as a row of its own, told apart by class, then ownership. Nothing is left out. */
export const shareholderRowsOf: Projection<never, { readonly shareholders: ShareholderField }> = {
  fields: {},
  lists: { shareholders: ROWS },
  project: (record) => ({ fields: {}, lists: { shareholders: shareholderRows(record) }, cannotHold: [] }),
};

/** The same rows as `shareholders` or as `partners`, by the legal form of the record; the other list says nothing. */
export const ownerRowsOf: Projection<
  never,
  { readonly shareholders: ShareholderField; readonly partners: ShareholderField }
> = {
  fields: {},
  lists: { shareholders: ROWS, partners: ROWS },
  project: (record) => ({
    fields: {},
    lists: { [namesInLaw(record.legalForm?.raw).owners]: shareholderRows(record) },
    cannotHold: [],
  }),
};

/** The same rows under the name that they have in forms with partners. */
export const partnerRowsOf: Projection<never, { readonly partners: ShareholderField }> = {
  fields: {},
  lists: { partners: ROWS },
  project: (record) => ({ fields: {}, lists: { partners: shareholderRows(record) }, cannotHold: [] }),
};
