import type { AdminSyncAdapter } from "@adminsync/core/adapter";
import type { Clock } from "@adminsync/core/client";
import { adminSyncError, AdminSyncError, type BareCode } from "@adminsync/core/errors";
import {
  parseRunId,
  parseSnapshotId,
  type AdminRecord,
  type Link,
  type LinkPlan,
  type Snapshot,
  type SyncRun,
} from "@adminsync/core/model";
import { advanceRun, isLiveRunState, queueRun, type RunChange } from "@adminsync/core/sync";
import { createPageDecisions } from "../../../packages/core/src/client/page-decisions.ts";
import { ANN, BAKERY, CLIENTS, COVERAGE, DOSSIER, PULSE, RECORD } from "./bakery.data.ts";

/** The server of one firm with one dossier, in memory. What happens there happens when a scene says so. */
export interface SceneOffice {
  readonly adapter: AdminSyncAdapter;
  /** The names of the calls since this was asked last. */
  readonly takeCalls: () => readonly string[];
  /** The dossier is linked, and was pulled. */
  readonly link: () => void;
  /** A run begins, as the night or another user starts one. */
  readonly startRun: (trigger: SyncRun["trigger"]) => void;
  readonly change: (change: RunChange) => void;
  /** The run that is under way ends well, with what changed in the package. */
  readonly finish: (changes?: Partial<AdminRecord>) => void;
  /** Every call fails so, until null. */
  readonly trouble: (code: BareCode | null) => void;
  /** The next call of this name waits until it is let go. */
  readonly hold: (name: string) => void;
  readonly letGo: () => void;
  /** The next plan that is saved turns out to be stale. */
  readonly staleOnce: () => void;
}

/** How long a run may take, in milliseconds. */
const DEADLINE = 60_000;

function known<Id>(id: Id | null): Id {
  if (id === null) throw new Error("The office of a scene made an id that is none");
  return id;
}

export function createSceneOffice(clock: Clock): SceneOffice {
  const held = new Map<string, Promise<void>>();
  let calls: string[] = [];
  let failing: BareCode | null = null;
  let link: Link | null = null;
  let runs: readonly SyncRun[] = [];
  let snapshots: readonly Snapshot[] = [];
  let record: AdminRecord = RECORD;
  let isStale = false;
  let letGo = (): void => {};

  const moment = (): string => new Date(clock.now()).toISOString();
  const call = async <Answer>(name: string, answer: () => Answer | Promise<Answer>): Promise<Answer> => {
    calls.push(name);
    const wait = held.get(name);
    held.delete(name);
    await wait;
    if (failing !== null) throw adminSyncError(failing);
    return answer();
  };
  const live = (): SyncRun | undefined => runs.find(({ state }) => isLiveRunState(state));
  const startRun = (trigger: SyncRun["trigger"]): SyncRun => {
    const under = live();
    if (under !== undefined) return under;
    const at = clock.now();
    const id = known(parseRunId(`run-${runs.length + 1}`));
    const run = queueRun({ id, dossierId: DOSSIER, connectionId: PULSE.id, trigger, at, deadline: at + DEADLINE });
    runs = [run, ...runs];
    return run;
  };
  const change = (next: RunChange): SyncRun => {
    const before = live();
    const after = before === undefined ? null : advanceRun(before, next);
    if (after === null) throw new Error(`A scene asks for what no run can do: ${next.kind}`);
    runs = runs.map((run) => (run.id === after.id ? after : run));
    return after;
  };
  const keep = (): Snapshot => {
    const version = snapshots.length + 1;
    const snapshot: Snapshot = {
      id: known(parseSnapshotId(`snapshot-${version}`)),
      dossierId: DOSSIER,
      connectionId: PULSE.id,
      connectionName: PULSE.name,
      externalId: BAKERY.externalId,
      version,
      takenAt: moment(),
      record,
      coverage: COVERAGE,
      contentHash: `hash ${version}`,
    };
    snapshots = [snapshot, ...snapshots];
    return snapshot;
  };
  const finish = (changes?: Partial<AdminRecord>): SyncRun => {
    record = { ...record, ...changes };
    const changed = changes !== undefined || snapshots.length === 0;
    const [newest = keep()] = changed ? [keep()] : snapshots;
    if (live()?.state.kind === "queued") change({ kind: "start", at: clock.now() });
    return change({ kind: "succeed", at: clock.now(), snapshotId: newest.id, changed });
  };
  const linkIt = (): { readonly link: Link; readonly run: SyncRun } => {
    const { id: connectionId, name: connectionName } = PULSE;
    const { externalId, name: referenceName } = BAKERY;
    const made = { dossierId: DOSSIER, connectionId, connectionName, externalId, referenceName };
    link = { ...made, linkedAt: moment(), linkedBy: ANN };
    startRun("linked");
    return { link, run: finish() };
  };
  const planOf = (fingerprint: string): LinkPlan => ({
    dossierId: DOSSIER,
    connectionId: PULSE.id,
    connectionName: PULSE.name,
    externalId: BAKERY.externalId,
    referenceName: BAKERY.name,
    rename: { from: "Bakkerij Peeters", to: BAKERY.name },
    pulls: { name: true, address: true, directors: 0, shareholders: 0 },
    warnings: [],
    fingerprint,
  });
  const save = (): { readonly link: Link; readonly run: SyncRun } => {
    if (!isStale) return linkIt();
    isStale = false;
    throw new AdminSyncError({ code: "PLAN_STALE", details: { plan: planOf("fresh") } });
  };
  const runOf = (id: SyncRun["id"]): SyncRun => {
    const run = runs.find((one) => one.id === id);
    if (run === undefined) throw adminSyncError("RUN_NOT_FOUND");
    return run;
  };
  const decisions = createPageDecisions(clock, () => 0.5);
  return {
    adapter: {
      references: {
        connections: () => call("references.connections", () => [PULSE]),
        search: () => call("references.search", () => ({ references: CLIENTS, cursor: null, total: CLIENTS.length })),
        get: () => call("references.get", () => BAKERY),
      },
      links: {
        get: () => call("links.get", () => link),
        plan: () => call("links.plan", () => planOf("first")),
        save: () => call("links.save", save),
        remove: () =>
          call("links.remove", () => {
            link = null;
          }),
      },
      runs: {
        start: () => call("runs.start", () => startRun("on-demand")),
        get: (id) => call("runs.get", () => runOf(id)),
        latest: () => call("runs.latest", () => runs[0] ?? null),
        cancel: () => call("runs.cancel", () => change({ kind: "cancel", at: clock.now() })),
      },
      snapshots: {
        latest: () => call("snapshots.latest", () => snapshots[0] ?? null),
        earlier: () => call("snapshots.earlier", () => snapshots.slice(1)),
      },
      decisions: {
        list: (key) => call("decisions.list", () => decisions.list(key)),
        save: (id, batch) => call("decisions.save", () => decisions.save(id, batch)),
        undo: (id, batch) => call("decisions.undo", () => decisions.undo(id, batch)),
      },
    },
    takeCalls: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    link: () => void linkIt(),
    startRun: (trigger) => void startRun(trigger),
    change: (next) => void change(next),
    finish: (changes) => void finish(changes),
    trouble: (code) => {
      failing = code;
    },
    hold: (name) => {
      const until = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      held.set(name, until);
    },
    letGo: () => letGo(),
    staleOnce: () => {
      isStale = true;
    },
  };
}
