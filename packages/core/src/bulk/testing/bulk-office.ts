import type { AdminSyncAdapter } from "../../adapter/ports.ts";
import { AdminSyncError, adminSyncError } from "../../errors/admin-sync-error.ts";
import type { ConnectionId, DossierId, ExternalId } from "../../model/ids.ts";
import type { LinkPlan } from "../../model/link.ts";
import type { Rejection } from "../../model/listed-dossier.ts";
import type { Reference } from "../../model/reference.ts";
import {
  connectionIdSchema,
  dossierIdSchema,
  externalIdSchema,
  runIdSchema,
  userIdSchema,
} from "../../protocol/schema/ids.ts";
import * as v from "valibot";
import type { Candidate, Suggester } from "../candidate.ts";

export const CONNECTION: ConnectionId = v.parse(connectionIdSchema, "c1");
export const dossierId = (text: string): DossierId => v.parse(dossierIdSchema, text);
export const externalId = (text: string): ExternalId => v.parse(externalIdSchema, text);

export function reference(id: string, name: string): Reference {
  const facts = { kind: "company", active: true, linkable: true, linkedTo: [] } as const;
  return { ...facts, connectionId: CONNECTION, externalId: externalId(id), name };
}

/** A host with dossiers and a package with references; a test may put anything in the way of a call. */
export interface BulkOffice {
  readonly adapter: Pick<AdminSyncAdapter, "references" | "links" | "dossiers">;
  readonly names: Map<DossierId, string>;
  readonly links: Map<DossierId, { readonly externalId: ExternalId; readonly linkedAt: string }>;
  readonly rejections: Map<DossierId, Rejection[]>;
  readonly decided: Set<DossierId>;
  /** Called before each call to the links; what it throws is what the call answers. */
  inTheWay: (call: "plan" | "save" | "undo", id: DossierId) => void | Promise<void>;
  /** Warnings of each plan from now on. */
  warnings: LinkPlan["warnings"];
}

const at = "2026-11-24T12:00:00.000Z";
const user = v.parse(userIdSchema, "u1");
const runId = v.parse(runIdSchema, "r1");

export function createBulkOffice(
  dossiers: Readonly<Record<string, string>>,
  references: readonly Reference[],
): BulkOffice {
  const names = new Map(Object.entries(dossiers).map(([id, name]) => [dossierId(id), name]));
  const previous = new Map<DossierId, string>();
  const nameOf = (id: ExternalId): string => references.find((one) => one.externalId === id)?.name ?? "";
  const never = (): never => {
    throw adminSyncError("INTERNAL");
  };
  const plan = (id: DossierId, chosen: ExternalId): LinkPlan => {
    const from = names.get(id) ?? never();
    const to = nameOf(chosen);
    return {
      dossierId: id,
      connectionId: CONNECTION,
      connectionName: "AdminPulse",
      externalId: chosen,
      referenceName: to,
      rename: from === to ? null : { from, to },
      pulls: { name: true, address: true, directors: 0, shareholders: 0 },
      warnings: office.warnings,
      fingerprint: `${from}>${to}`,
    };
  };
  const office: BulkOffice = {
    names,
    links: new Map(),
    rejections: new Map(),
    decided: new Set(),
    inTheWay: () => undefined,
    warnings: [],
    adapter: {
      references: {
        connections: never,
        get: never,
        search: async ({ cursor, limit = 50 }) => {
          const from = Number(cursor ?? 0);
          const next = from + limit;
          return {
            references: references.slice(from, next),
            total: references.length,
            cursor: next < references.length ? String(next) : null,
          };
        },
      },
      links: {
        get: never,
        remove: never,
        plan: async (id, choice) => {
          await office.inTheWay("plan", id);
          return plan(id, choice.externalId);
        },
        save: async (saved) => {
          await office.inTheWay("save", saved.dossierId);
          const fresh = plan(saved.dossierId, saved.externalId);
          if (fresh.fingerprint !== saved.fingerprint)
            throw new AdminSyncError({ code: "PLAN_STALE", details: { plan: fresh } });
          if (saved.rename !== null) previous.set(saved.dossierId, saved.rename.from);
          names.set(saved.dossierId, saved.referenceName);
          office.links.set(saved.dossierId, { externalId: saved.externalId, linkedAt: at });
          const { fingerprint: _, pulls: _pulls, rename: _rename, warnings: _warnings, ...tie } = saved;
          const state = { kind: "queued", queuedAt: at, deadline: at } as const;
          const run = {
            id: runId,
            dossierId: saved.dossierId,
            connectionId: CONNECTION,
            trigger: "on-demand",
          } as const;
          return { link: { ...tie, linkedAt: at, linkedBy: user }, run: { ...run, revision: 0, state } };
        },
        undo: async (id) => {
          await office.inTheWay("undo", id);
          if (!office.links.delete(id)) throw adminSyncError("LINK_NOT_FOUND");
          const name = previous.get(id) ?? null;
          if (name !== null) names.set(id, name);
          return { restoredName: name };
        },
      },
      dossiers: {
        list: async ({ cursor }) => {
          // One dossier a page, so that every test goes over pages.
          const all = [...names];
          const position = Number(cursor ?? 0);
          const here = all.slice(position, position + 1);
          return {
            dossiers: here.flatMap(([id, name]) =>
              office.links.has(id)
                ? []
                : [
                    {
                      dossier: { id, name },
                      link: null,
                      decidedBefore: office.decided.has(id),
                      rejections: office.rejections.get(id) ?? [],
                    },
                  ],
            ),
            cursor: position + 1 < all.length ? String(position + 1) : null,
          };
        },
        reject: async (id, { connectionId, externalId: refused }) => {
          const known = office.rejections.get(id) ?? [];
          const one = { connectionId, externalId: refused, rejectedAt: at, rejectedBy: user };
          office.rejections.set(id, [one, ...known]);
          return office.rejections.get(id) ?? [];
        },
      },
    },
  };
  return office;
}

/** A matcher for tests: the same name but for case is certain, the same first word likely, and of two that are certain none is best. */
export async function byName(references: readonly Reference[]): Promise<Suggester> {
  const first = (text: string): string => text.toLowerCase().split(" ")[0] ?? "";
  return {
    suggest: ({ name = "" }, { limit }) => {
      const matches = references.flatMap((one): Candidate[] => {
        if (one.name.toLowerCase() === name.toLowerCase()) {
          return [{ reference: one, confidence: 0.99, verdict: "certain", reasons: [] }];
        }
        return first(one.name) === first(name)
          ? [{ reference: one, confidence: 0.6, verdict: "likely", reasons: [] }]
          : [];
      });
      const ranked = matches.toSorted((one, other) => other.confidence - one.confidence);
      const certain = ranked.filter(({ verdict }) => verdict === "certain");
      const best = certain.length === 1 ? (certain[0] ?? null) : null;
      const outcome = best === null ? (ranked.length === 0 ? "none-fits" : "unsure") : "certain";
      return { outcome, best, matches: ranked.slice(0, limit), noneConfidence: outcome === "none-fits" ? 0.9 : 0 };
    },
  };
}
