import type { FieldTable, RowRoles, SourceRow } from "../compare/projection.ts";
import type { RowEvidence } from "../model/decision.ts";
import type { AdminRecord, Party } from "../model/record.ts";
import { sourceField } from "./source-field.ts";

/** What every row on a party holds of him. */
export type PartyField =
  | "externalId"
  | "identity"
  | "partyKind"
  | "name"
  | "firstName"
  | "lastName"
  | "birthDate"
  | "enterpriseNumber"
  | "nationalNumber"
  | "address"
  | "email";

/** The fields of a party; those of kind `key` only identify. */
export const PARTY_FIELDS: FieldTable<PartyField> = {
  externalId: sourceField("key", "parties"),
  identity: sourceField("key", "parties"),
  partyKind: sourceField("key", "parties"),
  name: sourceField("partyName", "parties"),
  firstName: sourceField("personName", "parties.firstName"),
  lastName: sourceField("personName", "parties.lastName"),
  birthDate: sourceField("date", "parties.birthDate"),
  enterpriseNumber: sourceField("enterpriseNumber", "parties.enterpriseNumber"),
  nationalNumber: sourceField("nationalNumber", "parties.nationalNumber"),
  address: sourceField("address", "parties.address"),
  email: sourceField("text", "parties.email"),
};

/** Which of them identify him. */
export const PARTY_ROLES: RowRoles = {
  externalId: "externalId",
  identity: "identity",
  nationalNumber: "nationalNumber",
  enterpriseNumber: "enterpriseNumber",
  name: "name",
  birthDate: "birthDate",
  address: "address",
  partyKind: "partyKind",
};

/** A party as part of a row. */
export function partyRow(party: Party): SourceRow {
  return {
    externalId: party.externalId,
    identity: party.identity ?? null,
    partyKind: party.kind,
    name: party.name,
    firstName: party.firstName ?? null,
    lastName: party.lastName ?? null,
    birthDate: party.birthDate ?? null,
    enterpriseNumber: party.enterpriseNumber ?? null,
    // A server seals national numbers: that one is not here then says nothing.
    ...(party.nationalNumber === undefined ? {} : { nationalNumber: party.nationalNumber }),
    address: party.address ?? null,
    email: party.email ?? null,
  };
}

/** Who a party is, for what is said about him. */
export function partyEvidence(party: Party): RowEvidence {
  const { externalId, identity, enterpriseNumber, name, birthDate } = party;
  return {
    externalId,
    name,
    ...(identity === undefined ? {} : { identity }),
    ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}

/** The parties of a record by their id. */
export function partiesById(record: AdminRecord): ReadonlyMap<string, Party> {
  return new Map(record.parties.map((party) => [party.externalId, party]));
}

/** Rows by the party that they point to. */
export function byParty<Row extends { readonly partyId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.partyId);
    if (own === undefined) found.set(row.partyId, [row]);
    else own.push(row);
  }
  return found;
}
