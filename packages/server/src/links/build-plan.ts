import { createHash } from "node:crypto";
import type { AdminRecord, Connection, Dossier, DossierId, Link, LinkPlan, LinkWarning } from "@adminsync/core/model";
import { canonicalValue, isEmptyValue } from "@adminsync/core/values";
import { countDirectors, countShareholders } from "@adminsync/core/record";

/** Everything that a plan rests on. */
export interface PlanGround {
  readonly dossier: Dossier;
  readonly connection: Connection;
  readonly record: AdminRecord;
  readonly contentHash: string;
  readonly currentLink: Link | null;
  /** Other dossiers that are linked to the same reference, with their names where the host knows them. */
  readonly others: readonly { readonly id: DossierId; readonly name: string | null }[];
  readonly today: string;
}

/** What saving will do, and what the user should know first. */
export function buildPlan(ground: PlanGround): LinkPlan {
  const { dossier, connection, record } = ground;
  return {
    dossierId: dossier.id,
    connectionId: connection.id,
    connectionName: connection.name,
    externalId: record.externalId,
    referenceName: record.name,
    rename: dossier.name === record.name ? null : { from: dossier.name, to: record.name },
    pulls: {
      name: record.name !== "",
      address: record.seat !== undefined,
      directors: countDirectors(record, ground.today),
      shareholders: countShareholders(record, ground.today),
    },
    warnings: warningsOf(ground),
    fingerprint: fingerprintOf(ground),
  };
}

function warningsOf({ dossier, connection, record, currentLink, others }: PlanGround): LinkWarning[] {
  const warnings: LinkWarning[] = others.map(({ id, name }) => ({
    kind: "already-linked",
    dossierId: id,
    dossierName: name,
  }));
  const replaced =
    currentLink !== null &&
    (currentLink.connectionId !== connection.id || currentLink.externalId !== record.externalId);
  if (replaced) {
    warnings.push({
      kind: "replaces-link",
      connectionName: currentLink.connectionName,
      externalId: currentLink.externalId,
      referenceName: currentLink.referenceName,
    });
  }
  const own = digitsOf(dossier.enterpriseNumber);
  const theirs = digitsOf(record.enterpriseNumber);
  if (own !== "" && theirs !== "" && own !== theirs) {
    warnings.push({ kind: "enterprise-number-differs", dossier: own, reference: theirs });
  }
  return warnings;
}

/** One text for all spellings of a number, mistyped ones too, and also where a spreadsheet ate its zero; empty where there is none. */
function digitsOf(number: string | undefined): string {
  if (isEmptyValue(number)) return "";
  const text = canonicalValue("enterpriseNumber", number);
  const digits = text.replace(/^BE/, "");
  return /^\d{9}$/.test(digits) ? `0${digits}` : text;
}

function fingerprintOf({ dossier, connection, record, contentHash, currentLink, others }: PlanGround): string {
  const link = currentLink === null ? null : [currentLink.connectionId, currentLink.externalId];
  const ground = [
    dossier.id,
    dossier.name,
    digitsOf(dossier.enterpriseNumber),
    connection.id,
    record.externalId,
    contentHash,
    link,
    others.map(({ id }) => id),
  ];
  return createHash("sha256").update(JSON.stringify(ground)).digest("base64url");
}
