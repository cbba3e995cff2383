import type { Connection } from "../../model/connection.ts";
import type { NewDecisionBatch } from "../../model/decision.ts";
import type { BindingId, DossierId, Scope } from "../../model/ids.ts";
import type { Link, LinkChoice, LinkPlan } from "../../model/link.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { bindingId, connectionId, dossierId, externalId, packageId, scope, snapshotId, userId } from "./ids.ts";

export const BAKERY: DossierId = dossierId("bakery");
export const CHOICE: LinkChoice = { connectionId: connectionId("pulse"), externalId: externalId("1001") };
export const BINDING: { readonly bindingId: BindingId; readonly scope: Scope } = {
  bindingId: bindingId("company-details"),
  scope: scope("2026"),
};

export function linkOf(dossier: DossierId, referenceName = "Bakkerij Peeters"): Link {
  const linkedAt = "2026-11-20T09:00:00.000Z";
  return {
    dossierId: dossier,
    ...CHOICE,
    connectionName: "AdminPulse",
    referenceName,
    linkedAt,
    linkedBy: userId("ann"),
  };
}

export function planOf(dossier: DossierId, fingerprint = "first"): LinkPlan {
  const { connectionName, referenceName } = linkOf(dossier);
  const pulls = { name: true, address: true, directors: 2, shareholders: 3 };
  return {
    dossierId: dossier,
    ...CHOICE,
    connectionName,
    referenceName,
    rename: null,
    pulls,
    warnings: [],
    fingerprint,
  };
}

export function snapshotOf(dossier: DossierId, version: number): Snapshot {
  const { externalId: id } = CHOICE;
  return {
    id: snapshotId(`s${version}`),
    dossierId: dossier,
    ...CHOICE,
    connectionName: "AdminPulse",
    version,
    takenAt: `2026-11-2${version}T03:00:00.000Z`,
    record: {
      externalId: id,
      kind: "company",
      name: `Bakkerij Peeters ${version}`,
      parties: [],
      mandates: [],
      holdings: [],
    },
    coverage: { supplied: ["name"] },
    contentHash: `hash ${version}`,
  };
}

export function connectionOf(name = "AdminPulse"): Connection {
  const at = "2026-01-05T09:00:00.000Z";
  return {
    id: CHOICE.connectionId,
    packageId: packageId("adminpulse"),
    packageName: "AdminPulse",
    name,
    state: { kind: "connected", since: at },
    createdAt: at,
  };
}

export function batchOf(source: string): NewDecisionBatch {
  const at = { kind: "field", field: "name" } as const;
  const decision = { at, choice: { kind: "keep" }, template: "mine", source, snapshotId: snapshotId("s1") } as const;
  return { ...BINDING, decisions: [decision], inverse: { name: "mine" } };
}
