import type { AdminRecord, Holding, Mandate, Party } from "../model/record.ts";
import { present } from "./present.ts";
import { holdingTuple, mandateTuple } from "./tuples.ts";
import { tidyAddress, tidyDecimal, tidyOptional, tidyText } from "./tidy.ts";

/**
 * The one form of a record: rows in a fixed order, text tidy, numbers without idle zeros, absent instead of empty. Two records that
 * say the same in other words stay two: what values mean is compared elsewhere. Canonical records are answered alike.
 */
export function canonicalRecord(record: AdminRecord): AdminRecord {
  const legalForm = record.legalForm === undefined ? undefined : tidyText(record.legalForm.raw);
  return {
    externalId: record.externalId,
    kind: record.kind,
    name: tidyText(record.name),
    ...present({
      commercialName: tidyOptional(record.commercialName),
      legalForm: legalForm ? { ...record.legalForm, raw: legalForm } : undefined,
      enterpriseNumber: tidyOptional(record.enterpriseNumber),
      vatNumber: tidyOptional(record.vatNumber),
      language: tidyOptional(record.language)?.toLowerCase(),
      email: tidyOptional(record.email),
      phone: tidyOptional(record.phone),
      seat: tidyAddress(record.seat),
      totalShares: tidyDecimal(record.totalShares),
      totalVotes: tidyDecimal(record.totalVotes),
      meetingFormula: tidyOptional(record.meetingFormula),
      meetingDate: record.meetingDate,
      foundingDate: record.foundingDate,
      endDate: record.endDate,
      sourceModifiedAt: record.sourceModifiedAt,
    }),
    parties: record.parties.map(canonicalParty).toSorted((a, b) => byCodeUnits(a.externalId, b.externalId)),
    mandates: inOrder(record.mandates.map(canonicalMandate), mandateTuple),
    holdings: inOrder(record.holdings.map(canonicalHolding), holdingTuple),
  };
}

function canonicalParty(party: Party): Party {
  return {
    externalId: party.externalId,
    kind: party.kind,
    name: tidyText(party.name),
    ...present({
      firstName: tidyOptional(party.firstName),
      lastName: tidyOptional(party.lastName),
      birthDate: party.birthDate,
      enterpriseNumber: tidyOptional(party.enterpriseNumber),
      nationalNumber: tidyOptional(party.nationalNumber),
      identity: tidyOptional(party.identity),
      address: tidyAddress(party.address),
      email: tidyOptional(party.email),
    }),
  };
}

function canonicalMandate(mandate: Mandate): Mandate {
  return {
    partyId: mandate.partyId,
    function: { raw: tidyText(mandate.function.raw), code: mandate.function.code },
    ...present({
      externalId: mandate.externalId,
      start: mandate.start,
      end: mandate.end,
      statutory: mandate.statutory,
      remunerated: mandate.remunerated,
      representedBy: mandate.representedBy,
      publicationNumber: tidyOptional(mandate.publicationNumber),
    }),
  };
}

function canonicalHolding(holding: Holding): Holding {
  return {
    partyId: holding.partyId,
    ownership: holding.ownership,
    ...present({
      externalId: holding.externalId,
      shares: tidyDecimal(holding.shares),
      percentage: tidyDecimal(holding.percentage),
      votes: tidyDecimal(holding.votes),
      shareClass: tidyOptional(holding.shareClass),
      start: holding.start,
      end: holding.end,
    }),
  };
}

/** By what rows say, code unit by code unit: an order by language would differ between machines. */
function inOrder<Row>(rows: readonly Row[], tuple: (row: Row) => readonly unknown[]): Row[] {
  return rows
    .map((row) => ({ row, key: JSON.stringify(tuple(row)) }))
    .toSorted((a, b) => byCodeUnits(a.key, b.key))
    .map(({ row }) => row);
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
