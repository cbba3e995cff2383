import type { Address } from "../model/address.ts";
import type { AdminRecord, Holding, Mandate, Party } from "../model/record.ts";

/** JSON with a fixed place for every field, so that neither key order nor absent keys change it. */
type Tuple = readonly (string | boolean | null | Tuple)[];

function addressTuple(address: Address | undefined): Tuple | null {
  if (address === undefined) return null;
  return [address.street, address.number, address.box, address.postalCode, address.city, address.country];
}

function partyTuple(party: Party): Tuple {
  return [
    party.externalId,
    party.kind,
    party.name,
    party.firstName ?? null,
    party.lastName ?? null,
    party.birthDate ?? null,
    party.enterpriseNumber ?? null,
    party.nationalNumber ?? null,
    party.identity ?? null,
    addressTuple(party.address),
    party.email ?? null,
  ];
}

/** What a mandate says, the party first. */
export function mandateTuple(mandate: Mandate): Tuple {
  return [
    mandate.partyId,
    mandate.function.code,
    mandate.function.raw,
    mandate.start ?? null,
    mandate.end ?? null,
    mandate.statutory ?? null,
    mandate.remunerated ?? null,
    mandate.representedBy ?? null,
    mandate.publicationNumber ?? null,
    mandate.externalId ?? null,
  ];
}

/** What a holding says, the party first. */
export function holdingTuple(holding: Holding): Tuple {
  return [
    holding.partyId,
    holding.shareClass ?? null,
    holding.ownership,
    holding.start ?? null,
    holding.end ?? null,
    holding.shares ?? null,
    holding.percentage ?? null,
    holding.votes ?? null,
    holding.externalId ?? null,
  ];
}

/** All that a record says, without when the source last changed it. */
export function recordTuple(record: AdminRecord): Tuple {
  return [
    record.externalId,
    record.kind,
    record.name,
    record.commercialName ?? null,
    record.legalForm === undefined ? null : [record.legalForm.raw, record.legalForm.code ?? null],
    record.enterpriseNumber ?? null,
    record.vatNumber ?? null,
    record.language ?? null,
    record.email ?? null,
    record.phone ?? null,
    addressTuple(record.seat),
    record.totalShares ?? null,
    record.totalVotes ?? null,
    record.meetingFormula ?? null,
    record.meetingDate ?? null,
    record.foundingDate ?? null,
    record.endDate ?? null,
    record.parties.map(partyTuple),
    record.mandates.map(mandateTuple),
    record.holdings.map(holdingTuple),
  ];
}
