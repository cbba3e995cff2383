import { AdminSyncError, adminSyncError, type BareCode } from "@adminsync/core/errors";
import {
  parseRunId,
  parseSnapshotId,
  parseUserId,
  type DossierId,
  type Link,
  type LinkPlan,
  type Reference,
  type Rejection,
  type SyncRun,
} from "@adminsync/core/model";
import type { RouteName } from "@adminsync/core/protocol";
import { CLIENTS, PULSE } from "./clients.data.ts";
import { suggested } from "./suggested.ts";
import { readRequest, type WireHandlers } from "./wire.ts";

const NOW = "2026-11-24T08:44:00.000Z";

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("The office of the stories made an id that is none");
  return id;
}

/** A bad day of one route: an error of the protocol, a broken server, silence for a while, or no network at all. */
export type Trouble =
  | { readonly kind: "refused"; readonly code: BareCode }
  | { readonly kind: "status-500" }
  | { readonly kind: "network-gone" }
  | { readonly kind: "slow"; readonly until: Promise<void> };

/** A server of one firm, in memory, that speaks the protocol of `@adminsync/server`. */
export interface WireOffice {
  /** Answers a request; null where it is not for this server. */
  readonly answer: (request: Request) => Promise<Response> | null;
  /** The routes that were called, in order. */
  readonly calls: RouteName[];
  readonly trouble: (name: RouteName, trouble: Trouble | null) => void;
  /** What the next save brings was planned on a record that has changed since. */
  readonly staleOnce: () => void;
  readonly link: (externalId: string) => void;
}

const folded = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

function found(text: string): readonly Reference[] {
  const terms = folded(text)
    .split(/\s+/)
    .filter((term) => term !== "");
  return CLIENTS.filter(({ name, city, enterpriseNumber }) => {
    const all = folded(`${name} ${city ?? ""} ${enterpriseNumber ?? ""}`);
    return terms.every((term) => all.includes(term));
  });
}

function one(externalId: string): Reference {
  const reference = CLIENTS.find((client) => client.externalId === externalId);
  if (reference === undefined) throw new AdminSyncError({ code: "REFERENCE_NOT_FOUND", details: { externalId } });
  return reference;
}

function planOf(dossierId: DossierId, reference: Reference, fingerprint: string): LinkPlan {
  const [other] = reference.linkedTo;
  return {
    dossierId,
    connectionId: PULSE.id,
    connectionName: PULSE.name,
    externalId: reference.externalId,
    referenceName: reference.name,
    rename: { from: "Peeters", to: reference.name },
    pulls: { name: true, address: true, directors: 2, shareholders: fingerprint === "fresh" ? 3 : 2 },
    warnings: other === undefined ? [] : [{ kind: "already-linked", dossierId: other, dossierName: null }],
    fingerprint,
  };
}

/** Makes an office that answers below `base`. */
export function createWireOffice(base: string): WireOffice {
  const troubles = new Map<RouteName, Trouble>();
  const calls: RouteName[] = [];
  let link: Link | null = null;
  let stale = false;
  let run: SyncRun | null = null;
  let rejections: readonly Rejection[] = [];
  const pulled = (dossierId: DossierId): SyncRun => {
    run = {
      id: known(parseRunId(`run-${calls.length}`)),
      dossierId,
      connectionId: PULSE.id,
      trigger: "on-demand",
      revision: 1,
      state: { kind: "succeeded", endedAt: NOW, snapshotId: known(parseSnapshotId("s1")), changed: false },
    };
    return run;
  };
  const linkTo = (dossierId: DossierId, reference: Reference): Link => {
    link = {
      dossierId,
      connectionId: PULSE.id,
      connectionName: PULSE.name,
      externalId: reference.externalId,
      referenceName: reference.name,
      linkedAt: NOW,
      linkedBy: known(parseUserId("ann")),
    };
    return link;
  };
  const handlers: WireHandlers = {
    listConnections: () => [PULSE],
    searchReferences: ({ query: { text, cursor, limit } }) => {
      const all = found(text);
      const from = Number(cursor ?? 0);
      const next = from + limit;
      return { references: all.slice(from, next), cursor: next < all.length ? String(next) : null, total: all.length };
    },
    getReference: ({ params }) => one(params.externalId),
    suggestReferences: ({ params }) => suggested(params.dossierId, rejections),
    listRejections: () => rejections,
    rejectReference: ({ body: { connectionId, externalId, rejected } }) => {
      const others = rejections.filter((past) => past.externalId !== externalId);
      const made = { connectionId, externalId, rejectedAt: NOW, rejectedBy: known(parseUserId("ann")) };
      rejections = rejected ? [made, ...others] : others;
      return rejections;
    },
    getLink: () => link,
    planLink: ({ params, body }) => planOf(params.dossierId, one(body.externalId), "first"),
    saveLink: ({ params, body }) => {
      if (stale) {
        stale = false;
        const plan = planOf(params.dossierId, one(body.externalId), "fresh");
        throw new AdminSyncError({ code: "PLAN_STALE", details: { plan } });
      }
      return { link: linkTo(params.dossierId, one(body.externalId)), run: pulled(params.dossierId) };
    },
    removeLink: () => {
      link = null;
      return { done: true };
    },
    startRun: ({ params }) => pulled(params.dossierId),
    latestRun: () => run,
    getRun: () => {
      if (run === null) throw adminSyncError("RUN_NOT_FOUND");
      return run;
    },
    latestSnapshot: () => null,
    earlierSnapshots: () => [],
  };
  return {
    calls,
    answer: (request) => {
      const named = readRequest(request, base);
      if (named === null) return null;
      calls.push(named.name);
      const trouble = troubles.get(named.name);
      if (trouble === undefined) return named.answer(handlers);
      if (trouble.kind === "slow") return trouble.until.then(() => named.answer(handlers));
      if (trouble.kind === "network-gone") return Promise.resolve(Response.error());
      if (trouble.kind === "status-500") return Promise.resolve(new Response("<h1>500</h1>", { status: 500 }));
      const { code } = trouble;
      const refuse = (): never => {
        throw adminSyncError(code);
      };
      return named.answer({ [named.name]: refuse });
    },
    trouble: (name, trouble) => {
      if (trouble === null) troubles.delete(name);
      else troubles.set(name, trouble);
    },
    staleOnce: () => {
      stale = true;
    },
    link: (externalId) => {
      const reference = one(externalId);
      const dossierId = known(CLIENTS[80]?.linkedTo[0] ?? null);
      linkTo(dossierId, reference);
      pulled(dossierId);
    },
  };
}
