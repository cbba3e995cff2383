import type { ConnectorReference, FetchedRecord } from "@adminsync/core/connector";
import type { ExternalId, IsoDate, Linkable, Ownership, RecordPath, SubjectKind } from "@adminsync/core/model";
import {
  isCurrent,
  readRecord,
  type WrittenAddress,
  type WrittenParty,
  type WrittenRecord,
  withoutPaths,
} from "@adminsync/core/record";
import { COVERAGE } from "./coverage.ts";
import { isHolding, isMandate, LINK_TYPE } from "./link-type.ts";
import type { Relation, RelationAddress, RelationLink } from "./wire.ts";

/** Relations by their unique identifier. */
export type Relations = ReadonlyMap<ExternalId, Relation>;

const KINDS: Readonly<Record<Relation["relationType"], SubjectKind>> = {
  Company: "company",
  SoleProprietor: "sole-trader",
  Person: "person",
};

/** A7. */
const OWNERSHIPS: ReadonlyMap<string, Ownership> = new Map([
  ["full", "full"],
  ["bare", "bare"],
  ["usufruct", "usufruct"],
  ["undivided", "undivided"],
]);

/** The relations that a record needs besides its own: who holds a mandate or shares, and who represents them. */
export function partyIds(relation: Relation): ReadonlySet<ExternalId> {
  const links = (relation.tos ?? []).filter((link) => isMandate(link) || isHolding(link));
  return new Set(links.flatMap((link) => [link.uniqueIdentifier, ...representatives(link)]));
}

/**
 * A relation as a record. `known` holds its parties, as far as they could be read: where one could not, its list is not supplied, for
 * a list with somebody missing would offer to delete him.
 */
export function toRecord(relation: Relation, known: Relations): FetchedRecord {
  const links = relation.tos ?? [];
  const mandates = links.filter(isMandate);
  const holdings = links.filter(isHolding);
  const isKnown = (id: ExternalId): boolean => known.has(id);
  const ids = [...partyIds(relation)];
  const written: WrittenRecord = {
    ...toOwnFields(relation),
    parties: ids.flatMap((id) => toParties(known.get(id))),
    mandates: mandates.filter((link) => isKnown(link.uniqueIdentifier)).map((link) => toMandate(link, isKnown)),
    holdings: holdings.filter((link) => isKnown(link.uniqueIdentifier)).map(toHolding),
  };
  const missing: RecordPath[] = [];
  if (!ids.every(isKnown)) missing.push("parties");
  if (!mandates.every((link) => isKnown(link.uniqueIdentifier))) missing.push("mandates");
  if (!mandates.flatMap(representatives).every(isKnown)) missing.push("mandates.representedBy");
  if (!holdings.every((link) => isKnown(link.uniqueIdentifier))) missing.push("holdings");
  return readRecord(written, withoutPaths(COVERAGE, missing));
}

/** A relation as a picker shows it, and whether it can be linked. */
export function toReference(relation: Relation, today: IsoDate): ConnectorReference {
  const own = { ...toOwnFields(relation), parties: [], mandates: [], holdings: [] };
  const { record } = readRecord(own, COVERAGE);
  const active = record.endDate === undefined || isCurrent({ end: record.endDate }, today);
  const { externalId, kind, name, commercialName, legalForm, enterpriseNumber, seat } = record;
  return {
    externalId,
    kind,
    name,
    ...(commercialName === undefined ? {} : { commercialName }),
    ...(legalForm === undefined ? {} : { legalForm: legalForm.raw }),
    ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
    ...(seat === undefined
      ? {}
      : { street: `${seat.street} ${seat.number}`.trim(), postalCode: seat.postalCode, city: seat.city }),
    active,
    linkable: linkableOf(kind, active),
  };
}

/** Sole traders can't be synchronised with AdminPulse (documented); a person is nobody's client file. */
function linkableOf(kind: SubjectKind, active: boolean): Linkable {
  if (kind === "sole-trader") return { reason: "sole-trader-not-supported" };
  if (kind === "person") return { reason: "person-not-supported" };
  return active ? true : { reason: "inactive" };
}

function toOwnFields(relation: Relation): Omit<WrittenRecord, "parties" | "mandates" | "holdings"> {
  return {
    externalId: relation.uniqueIdentifier,
    kind: KINDS[relation.relationType],
    name: nameOf(relation),
    commercialName: relation.commercialName,
    legalForm: relation.legalForm,
    enterpriseNumber: relation.enterpriseNumber,
    vatNumber: relation.vatNumber,
    language: relation.languageCode,
    email: relation.email,
    phone: relation.phone,
    seat: toAddress(relation.address),
    totalShares: relation.legal?.totalShares,
    totalVotes: relation.legal?.totalVotingRights,
    meetingFormula: relation.legal?.generalMeeting,
    foundingDate: relation.legal?.foundingDate,
    endDate: relation.endDate,
  };
}

function nameOf(relation: Relation): string | null | undefined {
  return relation.name?.trim() ? relation.name : relation.displayName;
}

/** A4. */
function toAddress(address: RelationAddress | null | undefined): WrittenAddress | undefined {
  if (address === null || address === undefined) return undefined;
  const { street, houseNumber, box, postalCode, city, countryCode } = address;
  return { street, number: houseNumber, box, postalCode, city, country: countryCode };
}

/** A sole trader is a natural person, with a number as an enterprise. A6 for persons. */
function toParties(relation: Relation | undefined): WrittenParty[] {
  if (relation === undefined) return [];
  return [
    {
      externalId: relation.uniqueIdentifier,
      kind: relation.relationType === "Company" ? "legal" : "natural",
      name: nameOf(relation),
      firstName: relation.firstName,
      lastName: relation.lastName,
      birthDate: relation.birthDate,
      enterpriseNumber: relation.enterpriseNumber,
      address: toAddress(relation.address),
      email: relation.email,
    },
  ];
}

function representatives({ representedBy }: RelationLink): ExternalId[] {
  return representedBy === null || representedBy === undefined || representedBy === "" ? [] : [representedBy];
}

/** A7. The link's type tells what a mandate is where its words don't, and always for an auditor's. */
function toMandate(link: RelationLink, isKnown: (id: ExternalId) => boolean): WrittenRecord["mandates"][number] {
  const byType = link.linkType === LINK_TYPE.auditor ? "auditor" : "director";
  const typeTells = byType === "auditor" || !link.function?.trim();
  return {
    partyId: link.uniqueIdentifier,
    function: { raw: link.function, code: typeTells ? byType : undefined },
    start: link.startDate,
    end: link.endDate,
    statutory: link.statutory,
    representedBy: representatives(link).find(isKnown),
  };
}

/** A7. */
function toHolding(link: RelationLink): WrittenRecord["holdings"][number] {
  return {
    partyId: link.uniqueIdentifier,
    shares: link.numberOfShares,
    votes: link.votingRights,
    shareClass: link.shareClass,
    ownership: OWNERSHIPS.get(link.ownership?.trim().toLowerCase() ?? "") ?? "unknown",
    start: link.startDate,
    end: link.endDate,
  };
}
