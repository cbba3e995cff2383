import type { Change } from "../model/change.ts";
import type { Connection } from "../model/connection.ts";
import type { Decision, DecisionBatch, NewDecisionBatch } from "../model/decision.ts";
import type { BindingId, ConnectionId, DecisionBatchId, DossierId, ExternalId, RunId, Scope } from "../model/ids.ts";
import type { Instant } from "../model/json.ts";
import type { Link, LinkChoice, LinkPlan } from "../model/link.ts";
import type { ListedDossierPage, Rejection } from "../model/listed-dossier.ts";
import type { Reference, ReferencePage } from "../model/reference.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SyncRun } from "../model/sync-run.ts";
import type {
  BegunConnection,
  Completion,
  NewConnection,
  OfferedConnections,
  SignInAgain,
} from "../protocol/routes/connections.ts";
import type { UndoneBatch } from "../protocol/routes/decisions.ts";
import type { HistoryPage } from "../protocol/routes/history.ts";
import type { SuggestedReferences } from "../protocol/schema/suggestion.ts";
import type { Verdict } from "../protocol/routes/dossiers.ts";
import type { SavedLink, UndoneLink } from "../protocol/routes/links.ts";

/** What every call takes. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** Finding references, by searching at the server. */
export interface ReferencesPort {
  /** Only connections that are connected. */
  connections(options?: CallOptions): Promise<readonly Connection[]>;
  search(
    query: {
      readonly connectionId: ConnectionId;
      readonly text: string;
      readonly cursor?: string | null;
      readonly limit?: number;
    },
    options?: CallOptions,
  ): Promise<ReferencePage>;
  get(connectionId: ConnectionId, externalId: ExternalId, options?: CallOptions): Promise<Reference>;
  /** Who may be the dossier's client. Without it nothing is proposed. */
  suggest?(dossierId: DossierId, connectionId: ConnectionId, options?: CallOptions): Promise<SuggestedReferences>;
}

/** A dossier's link: planned first, then saved. */
export interface LinksPort {
  get(dossierId: DossierId, options?: CallOptions): Promise<Link | null>;
  plan(dossierId: DossierId, choice: LinkChoice, options?: CallOptions): Promise<LinkPlan>;
  /** Rejects with `PLAN_STALE`, the fresh plan in its details, where record or dossier changed since the plan. */
  save(plan: LinkPlan, options?: CallOptions): Promise<SavedLink>;
  remove(dossierId: DossierId, options?: CallOptions): Promise<void>;
  /** Takes back the link that was made at `linkedAt`, the rename too. Without it there is no undo after linking in bulk. */
  undo?(dossierId: DossierId, linkedAt: Instant, options?: CallOptions): Promise<UndoneLink>;
}

/** The host's dossiers as a list to link from. Without this port there is no linking in bulk. */
export interface DossiersPort {
  list(
    query: { readonly unlinked: boolean; readonly cursor: string | null },
    options?: CallOptions,
  ): Promise<ListedDossierPage>;
  /** What was refused for the dossier, newest first. Without the two, what a user refuses is forgotten with the page. */
  rejections?(dossierId: DossierId, options?: CallOptions): Promise<readonly Rejection[]>;
  reject?(dossierId: DossierId, verdict: Verdict, options?: CallOptions): Promise<readonly Rejection[]>;
}

/** Who hears of changes as they happen. */
export interface ChangesWatcher {
  /** The line is open: from here on nothing is missed. */
  readonly opened: () => void;
  /** The line was heard, with or without news. */
  readonly heard: () => void;
  readonly changed: (change: Change) => void;
}

/** How a line of changes ended: it can be opened again, or there is none to be had. */
export type WatchEnd = "ended" | "not-offered";

/** Pulling a record. */
export interface RunsPort {
  /** A second start joins the running one. */
  start(dossierId: DossierId, options?: CallOptions): Promise<SyncRun>;
  get(runId: RunId, options?: CallOptions): Promise<SyncRun>;
  latest(dossierId: DossierId, options?: CallOptions): Promise<SyncRun | null>;
  cancel?(runId: RunId, options?: CallOptions): Promise<SyncRun>;
  /**
   * Tells of runs, and of links, decisions and connections, of the whole firm as they change, until the other side ends it or the signal does. It begins
   * with what changed `within` so many milliseconds, or with `all`. Without it the client asks again and again.
   */
  watch?(watcher: ChangesWatcher, options: CallOptions & { readonly within: number }): Promise<WatchEnd>;
}

/** Records as they were pulled. */
export interface SnapshotsPort {
  latest(dossierId: DossierId, options?: CallOptions): Promise<Snapshot | null>;
  /** Distinct ones before the latest, newest first. */
  earlier(dossierId: DossierId, options?: CallOptions): Promise<readonly Snapshot[]>;
}

/** What users decided. Without this port decisions last as long as the page. */
export interface DecisionsPort {
  list(
    key: { readonly dossierId: DossierId; readonly bindingId: BindingId; readonly scope: Scope },
    options?: CallOptions,
  ): Promise<readonly Decision[]>;
  save(dossierId: DossierId, batch: NewDecisionBatch, options?: CallOptions): Promise<DecisionBatch>;
  undo(dossierId: DossierId, batchId: DecisionBatchId, options?: CallOptions): Promise<UndoneBatch>;
}

/** Firm level: making and mending connections. Without this port there is no connections panel. */
export interface ConnectionsPort {
  offered(options?: CallOptions): Promise<OfferedConnections>;
  /** Where the user has to log in at the package, `redirect` is the address to go to; what comes back from there goes to `complete`. */
  begin(connection: NewConnection | SignInAgain, options?: CallOptions): Promise<BegunConnection>;
  complete(connectionId: ConnectionId, completion: Completion, options?: CallOptions): Promise<Connection>;
  test(connectionId: ConnectionId, options?: CallOptions): Promise<Connection>;
  rename(connectionId: ConnectionId, name: string, options?: CallOptions): Promise<Connection>;
  remove(connectionId: ConnectionId, options?: CallOptions): Promise<void>;
}

/** Who did what, when. Without this port there is no history. */
export interface HistoryPort {
  list(dossierId: DossierId, cursor: string | null, options?: CallOptions): Promise<HistoryPage>;
}

/**
 * What a host provides: ports. A port that is absent hides what needs it. Every method rejects only with `AdminSyncError`.
 * `createHttpAdapter` provides all of them over the protocol.
 */
export interface AdminSyncAdapter {
  /** Names where the facts come from, alike in all tabs of a browser: those that have the same share one line of changes. */
  readonly source?: string;
  readonly references: ReferencesPort;
  readonly links: LinksPort;
  readonly runs: RunsPort;
  readonly snapshots: SnapshotsPort;
  readonly decisions?: DecisionsPort;
  readonly connections?: ConnectionsPort;
  readonly dossiers?: DossiersPort;
  readonly history?: HistoryPort;
}
