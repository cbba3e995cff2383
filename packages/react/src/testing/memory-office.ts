import type { AdminSyncAdapter } from "@adminsync/core/adapter";
import { AdminSyncError, adminSyncError, type BareCode } from "@adminsync/core/errors";
import type {
  AdminRecord,
  Connection,
  Decision,
  DossierId,
  Link,
  LinkPlan,
  Reference,
  Rejection,
  Snapshot,
  SyncRun,
} from "@adminsync/core/model";
import { batchId, connectionId, decisionId, dossierId, runId, snapshotId, userId } from "./ids.ts";
import type { SuggestedReferences } from "@adminsync/core/protocol";
import { PACKAGES, PULSE, RECORD, REFERENCES, SUGGESTED } from "./office.data.ts";

const NOW = "2026-11-24T08:00:00.000Z";
/** Where the office's package has its login. */
export const LOGIN = "https://login.example/authorize";
export const DOSSIER: DossierId = dossierId("d1");

/** A server in memory with one dossier, whose answers fail where a test says so. */
export interface MemoryOffice {
  readonly adapter: AdminSyncAdapter;
  /** The names of the calls so far. */
  readonly calls: string[];
  readonly decisions: Decision[];
  readonly credentials: unknown[];
  connections: Connection[];
  references: readonly Reference[];
  suggested: SuggestedReferences;
  rejections: readonly Rejection[];
  /** Calls whose name is this fail with the code, until it is taken away by null. */
  readonly trouble: (name: string, code: BareCode | null) => void;
  readonly staleOnce: () => void;
  /** Links the dossier, and pulls the record. */
  readonly link: () => void;
  readonly pull: (record: Partial<AdminRecord>) => void;
}

export function createMemoryOffice(): MemoryOffice {
  const troubles = new Map<string, BareCode>();
  const snapshots: Snapshot[] = [];
  const runs: SyncRun[] = [];
  let link: Link | null = null;
  let stale = false;
  let record: AdminRecord = RECORD;
  const call = async <T>(name: string, answer: () => T): Promise<T> => {
    office.calls.push(name);
    await Promise.resolve();
    const code = troubles.get(name);
    if (code !== undefined) throw adminSyncError(code);
    return answer();
  };
  const take = (): SyncRun => {
    const version = snapshots.length + 1;
    const snapshot: Snapshot = {
      id: snapshotId(`s${version}`),
      dossierId: DOSSIER,
      connectionId: PULSE.id,
      connectionName: PULSE.name,
      externalId: record.externalId,
      version,
      takenAt: NOW,
      record,
      coverage: { supplied: ["name", "enterpriseNumber", "phone"] },
      contentHash: `hash ${version}`,
    };
    snapshots.unshift(snapshot);
    const run: SyncRun = {
      id: runId(`r${version}`),
      dossierId: DOSSIER,
      connectionId: PULSE.id,
      trigger: "on-demand",
      revision: 1,
      state: { kind: "succeeded", endedAt: NOW, snapshotId: snapshot.id, changed: true },
    };
    runs.unshift(run);
    return run;
  };
  const one = (id: string): Reference => {
    const found = office.references.find((reference) => reference.externalId === id);
    if (found === undefined) throw new AdminSyncError({ code: "REFERENCE_NOT_FOUND", details: { externalId: id } });
    return found;
  };
  const planOf = (id: string, fingerprint: string): LinkPlan => ({
    dossierId: DOSSIER,
    connectionId: PULSE.id,
    connectionName: PULSE.name,
    externalId: one(id).externalId,
    referenceName: one(id).name,
    rename: { from: "Peeters", to: one(id).name },
    pulls: { name: true, address: true, directors: 1, shareholders: 0 },
    warnings: [],
    fingerprint,
  });
  const linkTo = ({ externalId, referenceName }: Pick<LinkPlan, "externalId" | "referenceName">): Link => ({
    dossierId: DOSSIER,
    connectionId: PULSE.id,
    connectionName: PULSE.name,
    externalId,
    referenceName,
    linkedAt: NOW,
    linkedBy: userId("ann"),
  });
  const changed = (id: string, change: Partial<Connection>): Connection => {
    office.connections = office.connections.map((row) => (row.id === id ? { ...row, ...change } : row));
    const found = office.connections.find((row) => row.id === id);
    if (found === undefined) throw adminSyncError("CONNECTION_NOT_FOUND");
    return found;
  };
  const adapter: MemoryOffice["adapter"] = {
    references: {
      connections: () =>
        call("references.connections", () => office.connections.filter(({ state }) => state.kind === "connected")),
      search: ({ text, cursor, limit = 50 }) =>
        call("references.search", () => {
          const found = office.references.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
          const from = Number(cursor ?? 0);
          const next = from + limit;
          return {
            references: found.slice(from, next),
            cursor: next < found.length ? String(next) : null,
            total: found.length,
          };
        }),
      get: (_, id) => call("references.get", () => one(id)),
      suggest: () => call("references.suggest", () => office.suggested),
    },
    dossiers: {
      list: () => call("dossiers.list", () => ({ dossiers: [], cursor: null })),
      rejections: () => call("dossiers.rejections", () => office.rejections),
      reject: (_, { connectionId: at, externalId, rejected }) =>
        call("dossiers.reject", () => {
          const others = office.rejections.filter((past) => past.externalId !== externalId);
          const made = { connectionId: at, externalId, rejectedAt: NOW, rejectedBy: userId("ann") };
          office.rejections = rejected ? [made, ...others] : others;
          return office.rejections;
        }),
    },
    links: {
      get: () => call("links.get", () => link),
      plan: (_, choice) => call("links.plan", () => planOf(choice.externalId, "first")),
      save: (plan) =>
        call("links.save", () => {
          if (stale) {
            stale = false;
            const fresh = planOf(plan.externalId, "fresh");
            throw new AdminSyncError({ code: "PLAN_STALE", details: { plan: fresh } });
          }
          link = linkTo(plan);
          record = { ...RECORD, externalId: plan.externalId, name: plan.referenceName };
          return { link, run: take() };
        }),
      remove: () =>
        call("links.remove", () => {
          link = null;
        }),
    },
    runs: {
      start: () => call("runs.start", take),
      get: (id) =>
        call("runs.get", () => {
          const found = runs.find((run) => run.id === id);
          if (found === undefined) throw adminSyncError("RUN_NOT_FOUND");
          return found;
        }),
      latest: () => call("runs.latest", () => runs[0] ?? null),
    },
    snapshots: {
      latest: () => call("snapshots.latest", () => snapshots[0] ?? null),
      earlier: () => call("snapshots.earlier", () => snapshots.slice(1)),
    },
    decisions: {
      list: () => call("decisions.list", () => [...office.decisions]),
      save: (dossier, batch) =>
        call("decisions.save", () => {
          const id = batchId(`b${office.calls.length}`);
          const { bindingId, scope } = batch;
          const decisions = batch.decisions.map((decision, at): Decision => ({
            ...decision,
            id: decisionId(`${id}-${at}`),
            batchId: id,
            dossierId: dossier,
            bindingId,
            scope,
            decidedBy: userId("ann"),
            decidedAt: NOW,
          }));
          office.decisions.push(...decisions);
          return { id, decisions };
        }),
      undo: (_, id) =>
        call("decisions.undo", () => {
          const kept = office.decisions.filter((decision) => decision.batchId !== id);
          office.decisions.splice(0, office.decisions.length, ...kept);
          return { inverse: [] };
        }),
    },
    connections: {
      offered: () => call("connections.offered", () => ({ packages: PACKAGES, connections: office.connections })),
      begin: (wanted) =>
        call("connections.begin", () => {
          if ("connectionId" in wanted) return { connection: changed(wanted.connectionId, {}), redirect: LOGIN };
          const from = PACKAGES.find(({ id }) => id === wanted.packageId);
          const needed = from?.methods.find(({ kind }) => kind === wanted.method);
          if (from === undefined || needed === undefined) throw adminSyncError("PACKAGE_NOT_FOUND");
          const connection: Connection = {
            id: connectionId(`c${office.connections.length + 1}`),
            packageId: from.id,
            packageName: from.name,
            name: wanted.name,
            state: { kind: "pending", needed },
            createdAt: NOW,
          };
          office.connections = [...office.connections, connection];
          return { connection, redirect: needed.kind === "oauth" ? LOGIN : null };
        }),
      complete: (id, completion) =>
        call("connections.complete", () => {
          office.credentials.push(completion);
          const method = completion.kind === "callback" ? "oauth" : "credentials";
          return changed(id, { state: { kind: "connected", since: NOW }, method });
        }),
      test: (id) => call("connections.test", () => changed(id, {})),
      rename: (id, name) => call("connections.rename", () => changed(id, { name })),
      remove: (id) =>
        call("connections.remove", () => {
          office.connections = office.connections.filter((row) => row.id !== id);
        }),
    },
  };
  const office: MemoryOffice = {
    adapter,
    calls: [],
    decisions: [],
    credentials: [],
    connections: [PULSE],
    references: REFERENCES,
    suggested: SUGGESTED,
    rejections: [],
    trouble: (name, code) => {
      if (code === null) troubles.delete(name);
      else troubles.set(name, code);
    },
    staleOnce: () => {
      stale = true;
    },
    link: () => {
      link = linkTo({ externalId: RECORD.externalId, referenceName: RECORD.name });
      take();
    },
    pull: (change) => {
      record = { ...record, ...change };
      take();
    },
  };
  return office;
}
