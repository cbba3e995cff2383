import type { AdminSyncAdapter, RunsPort } from "../../adapter/ports.ts";
import { AdminSyncError, adminSyncError } from "../../errors/admin-sync-error.ts";
import type { BareCode } from "../../errors/details.ts";
import type { DossierId } from "../../model/ids.ts";
import type { HistoryEntry } from "../../model/history.ts";
import type { Link } from "../../model/link.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { SyncRun } from "../../model/sync-run.ts";
import { advanceRun, queueRun, type RunChange } from "../../sync/run-state.ts";
import { createPageDecisions } from "../page-decisions.ts";
import type { HandClock } from "./hand-clock.ts";
import { runId } from "./ids.ts";
import { CHOICE, connectionOf, linkOf, planOf, snapshotOf } from "./things.ts";

/** A host's adapter over facts in memory, with all ports, and its bad days. */
export interface FakeServer {
  readonly adapter: Required<Omit<AdminSyncAdapter, "dossiers" | "source">> & {
    readonly runs: Required<Omit<RunsPort, "watch">>;
  };
  /** The calls so far, by their names, such as `links.get`. */
  readonly calls: readonly string[];
  readonly count: (name: string) => number;
  /** Links the dossier, with so many snapshots; the last run has succeeded. */
  readonly link: (id: DossierId, snapshots: number) => void;
  /** Starts a run as another user or the night does. */
  readonly startRun: (id: DossierId, trigger?: SyncRun["trigger"]) => SyncRun;
  readonly change: (id: DossierId, change: RunChange) => void;
  /** Ends the run well, with a new snapshot. */
  readonly finish: (id: DossierId) => void;
  /** Calls whose names begin so fail with a code, or are never answered; `null` ends it. */
  readonly trouble: (names: string, kind: BareCode | "silence" | null) => void;
  /** The next call of this name is answered with what holds then, but only once the answer is let go. */
  readonly holdBack: (name: string) => () => void;
  readonly unlink: (id: DossierId) => void;
  readonly staleOnce: () => void;
  readonly history: HistoryEntry[];
}

interface Stored {
  link: Link | null;
  runs: SyncRun[];
  snapshots: Snapshot[];
}

export function createFakeServer(clock: HandClock): FakeServer {
  const dossiers = new Map<DossierId, Stored>();
  const troubles = new Map<string, BareCode | "silence">();
  const calls: string[] = [];
  const history: HistoryEntry[] = [];
  const decisions = createPageDecisions(clock, () => 0.5);
  let connections = [connectionOf()];
  let stale = false;
  const heldBack = new Map<string, Promise<void>>();

  const of = (id: DossierId): Stored => {
    const stored = dossiers.get(id) ?? { link: null, runs: [], snapshots: [] };
    dossiers.set(id, stored);
    return stored;
  };
  const call = <T>(name: string, answer: () => T | Promise<T>, signal?: AbortSignal): Promise<T> => {
    calls.push(name);
    const held = heldBack.get(name);
    heldBack.delete(name);
    const trouble = [...troubles].find(([names]) => name.startsWith(names))?.[1];
    if (trouble === "silence") {
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(adminSyncError("CANCELLED")));
      });
    }
    const outcome =
      trouble === undefined
        ? Promise.resolve()
            .then(answer)
            .then((value) => structuredClone(value))
        : Promise.reject(adminSyncError(trouble));
    return held === undefined ? outcome : Promise.allSettled([outcome, held]).then(() => outcome);
  };
  const liveRun = (id: DossierId): SyncRun | undefined => of(id).runs.find(({ state }) => "deadline" in state);
  const startRun = (id: DossierId, trigger: SyncRun["trigger"] = "on-demand"): SyncRun => {
    const live = liveRun(id);
    if (live !== undefined) return live;
    const at = clock.now();
    const own = { id: runId(`${id}-${of(id).runs.length + 1}`), dossierId: id, connectionId: CHOICE.connectionId };
    const run = queueRun({ ...own, trigger, at, deadline: at + 60_000 });
    of(id).runs.push(run);
    return run;
  };
  const change = (id: DossierId, next: RunChange): void => {
    const live = liveRun(id);
    const changed = live === undefined ? null : advanceRun(live, next);
    if (changed === null) throw new Error("no such change");
    of(id).runs = of(id).runs.map((run) => (run.id === changed.id ? changed : run));
  };
  const finish = (id: DossierId): void => {
    const snapshot = snapshotOf(id, of(id).snapshots.length + 1);
    of(id).snapshots.unshift(snapshot);
    if (liveRun(id)?.state.kind === "queued") change(id, { kind: "start", at: clock.now() });
    change(id, { kind: "succeed", at: clock.now(), snapshotId: snapshot.id, changed: true });
  };
  const save = (id: DossierId): { link: Link; run: SyncRun } => {
    of(id).link = linkOf(id);
    startRun(id, "linked");
    finish(id);
    const run = of(id).runs.at(-1);
    if (run === undefined) throw new Error("no run");
    return { link: linkOf(id), run };
  };
  const runNamed = (id: SyncRun["id"]): SyncRun => {
    const run = [...dossiers.values()].flatMap(({ runs }) => runs).find((one) => one.id === id);
    if (run === undefined) throw adminSyncError("RUN_NOT_FOUND");
    return run;
  };
  const requireLink = (id: DossierId): void => {
    if (of(id).link === null) throw adminSyncError("LINK_NOT_FOUND");
  };
  const unlink = (id: DossierId): void => {
    of(id).link = null;
  };

  const adapter: FakeServer["adapter"] = {
    references: {
      connections: ({ signal } = {}) => call("references.connections", () => connections, signal),
      search: (_, { signal } = {}) => call("references.search", () => ({ references: [], cursor: null }), signal),
      get: (_connection, _id, { signal } = {}) =>
        call(
          "references.get",
          () => {
            throw adminSyncError("CONNECTION_NOT_FOUND");
          },
          signal,
        ),
    },
    links: {
      get: (id, { signal } = {}) => call("links.get", () => of(id).link, signal),
      plan: (id, _, { signal } = {}) => call("links.plan", () => planOf(id), signal),
      save: (plan, { signal } = {}) =>
        call(
          "links.save",
          () => {
            if (!stale) return save(plan.dossierId);
            stale = false;
            const fresh = planOf(plan.dossierId, "fresh");
            throw new AdminSyncError({ code: "PLAN_STALE", details: { plan: fresh } });
          },
          signal,
        ),
      remove: (id, { signal } = {}) =>
        call(
          "links.remove",
          () => {
            requireLink(id);
            unlink(id);
          },
          signal,
        ),
    },
    runs: {
      start: (id, { signal } = {}) =>
        call(
          "runs.start",
          () => {
            requireLink(id);
            return startRun(id);
          },
          signal,
        ),
      get: (id, { signal } = {}) => call("runs.get", () => runNamed(id), signal),
      latest: (id, { signal } = {}) => call("runs.latest", () => of(id).runs.at(-1) ?? null, signal),
      cancel: (id, { signal } = {}) =>
        call(
          "runs.cancel",
          () => {
            change(runNamed(id).dossierId, { kind: "cancel", at: clock.now() });
            return runNamed(id);
          },
          signal,
        ),
    },
    snapshots: {
      latest: (id, { signal } = {}) => call("snapshots.latest", () => of(id).snapshots[0] ?? null, signal),
      earlier: (id, { signal } = {}) => call("snapshots.earlier", () => of(id).snapshots.slice(1), signal),
    },
    decisions: {
      list: (key, { signal } = {}) => call("decisions.list", () => decisions.list(key), signal),
      save: (id, batch, { signal } = {}) => call("decisions.save", () => decisions.save(id, batch), signal),
      undo: (id, batch, { signal } = {}) => call("decisions.undo", () => decisions.undo(id, batch), signal),
    },
    connections: {
      offered: ({ signal } = {}) => call("connections.offered", () => ({ packages: [], connections }), signal),
      begin: (_, { signal } = {}) =>
        call("connections.begin", () => ({ connection: connectionOf(), redirect: null }), signal),
      complete: (_id, _completion, { signal } = {}) => call("connections.complete", () => connectionOf(), signal),
      test: (_, { signal } = {}) => call("connections.test", () => connectionOf(), signal),
      rename: (_, name, { signal } = {}) =>
        call(
          "connections.rename",
          () => {
            connections = [connectionOf(name)];
            return connectionOf(name);
          },
          signal,
        ),
      remove: (_, { signal } = {}) =>
        call(
          "connections.remove",
          () => {
            connections = [];
          },
          signal,
        ),
    },
    history: {
      list: (_, cursor, { signal } = {}) =>
        call(
          "history.list",
          () => {
            const from = cursor === null ? 0 : history.findIndex(({ id }) => id === cursor);
            return { entries: history.slice(from, from + 2), cursor: history[from + 2]?.id ?? null };
          },
          signal,
        ),
    },
  };
  return {
    adapter,
    calls,
    count: (name) => calls.filter((one) => one === name).length,
    link: (id, snapshots) => {
      for (let made = 0; made < snapshots; made += 1) save(id);
    },
    startRun,
    change,
    finish,
    trouble: (names, kind) => {
      if (kind === null) troubles.delete(names);
      else troubles.set(names, kind);
    },
    holdBack: (name) => {
      let letGo = (): void => {};
      heldBack.set(
        name,
        new Promise((resolve) => {
          letGo = resolve;
        }),
      );
      return () => letGo();
    },
    unlink,
    staleOnce: () => {
      stale = true;
    },
    history,
  };
}
