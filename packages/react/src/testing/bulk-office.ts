import type { AdminSyncAdapter } from "@adminsync/core/adapter";
import { adminSyncError, type BareCode } from "@adminsync/core/errors";
import type { DossierId, ExternalId, Link, ListedDossier, Reference, SyncRun } from "@adminsync/core/model";
import { dossierId, runId, userId } from "./ids.ts";
import { createMemoryOffice } from "./memory-office.ts";
import { PULSE } from "./office.data.ts";

const AT = "2026-11-24T08:00:00.000Z";

/** A firm with unlinked dossiers, in memory. */
export interface BulkOffice {
  readonly adapter: AdminSyncAdapter;
  readonly names: Map<DossierId, string>;
  readonly linked: Map<DossierId, ExternalId>;
  readonly refused: (readonly [dossier: DossierId, reference: ExternalId | null])[];
  /** The next calls that save fail with the code, until it is taken away by null. */
  trouble: BareCode | null;
}

/** `dossiers`: names by id. */
export function createBulkOffice(
  dossiers: Readonly<Record<string, string>>,
  references: readonly Reference[],
): BulkOffice {
  const names = new Map(Object.entries(dossiers).map(([id, name]) => [dossierId(id), name]));
  const previous = new Map<DossierId, string>();
  const run: SyncRun = {
    id: runId("r1"),
    dossierId: dossierId("any"),
    connectionId: PULSE.id,
    trigger: "on-demand",
    revision: 0,
    state: { kind: "queued", queuedAt: AT, deadline: AT },
  };
  const base = createMemoryOffice().adapter;
  const listed = (id: DossierId, name: string): ListedDossier => ({
    dossier: { id, name },
    link: null,
    decidedBefore: false,
    rejections: [],
  });
  const office: BulkOffice = {
    names,
    linked: new Map(),
    refused: [],
    trouble: null,
    adapter: {
      ...base,
      references: {
        connections: async () => [PULSE],
        search: async () => ({ references, total: references.length, cursor: null }),
        get: (connectionId, externalId, options) => base.references.get(connectionId, externalId, options),
      },
      links: {
        ...base.links,
        plan: async (id, { connectionId, externalId }) => {
          const to = references.find((one) => one.externalId === externalId)?.name ?? "";
          const from = names.get(id) ?? "";
          return {
            dossierId: id,
            connectionId,
            connectionName: PULSE.name,
            externalId,
            referenceName: to,
            rename: from === to ? null : { from, to },
            pulls: { name: true, address: true, directors: 1, shareholders: 0 },
            warnings: [],
            fingerprint: from,
          };
        },
        save: async (plan) => {
          if (office.trouble !== null) throw adminSyncError(office.trouble);
          const { connectionId, connectionName, externalId, referenceName } = plan;
          previous.set(plan.dossierId, names.get(plan.dossierId) ?? "");
          names.set(plan.dossierId, referenceName);
          office.linked.set(plan.dossierId, externalId);
          const link: Link = {
            dossierId: plan.dossierId,
            connectionId,
            connectionName,
            externalId,
            referenceName,
            linkedAt: AT,
            linkedBy: userId("ann"),
          };
          return { link, run };
        },
        undo: async (id) => {
          office.linked.delete(id);
          const name = previous.get(id) ?? "";
          names.set(id, name);
          return { restoredName: name };
        },
      },
      dossiers: {
        list: async () => ({
          dossiers: [...names].filter(([id]) => !office.linked.has(id)).map(([id, name]) => listed(id, name)),
          cursor: null,
        }),
        reject: async (id, { externalId }) => {
          office.refused.push([id, externalId]);
          return [];
        },
      },
    },
  };
  return office;
}
