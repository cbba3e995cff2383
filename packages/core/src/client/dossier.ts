import type { CallOptions } from "../adapter/ports.ts";
import type { DecisionBatch, NewDecisionBatch } from "../model/decision.ts";
import type { BindingId, DecisionBatchId, DossierId, Scope } from "../model/ids.ts";
import type { Link, LinkChoice, LinkPlan } from "../model/link.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SyncRun } from "../model/sync-run.ts";
import type { JsonValue } from "../model/json.ts";
import type { ReadableStore } from "./counted-store.ts";
import type { DecisionsStore } from "./decisions.ts";
import type { DossierState } from "./dossier-state.ts";
import type { FactStore } from "./fact-store.ts";
import type { HistoryStore } from "./history-store.ts";

/** A link that was saved; or the plan was stale, and nothing was done: the fresh plan is to be shown again. */
export type SaveOutcome =
  | { readonly ok: true; readonly link: Link; readonly run: SyncRun }
  | { readonly ok: false; readonly code: "PLAN_STALE"; readonly plan: LinkPlan };

/**
 * One dossier: a store of what the server knows of it, open while somebody watches, and what can be done with it. What an adapter can't do is absent.
 *
 * Commands that answer a promise reject with `AdminSyncError` only. Where the login has expired they wait for it, see `AdminSync.retry`.
 */
export interface Dossier extends ReadableStore<DossierState> {
  readonly id: DossierId;
  /** Snapshots before the latest, newest first: loaded while watched. */
  readonly earlier: FactStore<readonly Snapshot[]>;
  /** What happened to the dossier, newest first: loaded while watched. */
  readonly history?: HistoryStore;

  /** Asks for everything anew, as after a failure. */
  readonly refresh: () => void;
  /** Pulls the record, or joins the run that pulls it. What becomes of it is in the store, a refusal too. */
  readonly startSync: () => void;
  /** Asks for the end of the run that is followed. What becomes of that is in the store. */
  readonly cancelSync?: () => void;
  /** The user has seen the outcome: back to `idle`. */
  readonly dismissSync: () => void;

  /** What linking would do. Changes nothing. */
  readonly planLink: (choice: LinkChoice, options?: CallOptions) => Promise<LinkPlan>;
  /** Carries a plan out. */
  readonly saveLink: (plan: LinkPlan, options?: CallOptions) => Promise<SaveOutcome>;
  /** Takes the link away; fine where it is gone already. */
  readonly unlink: (options?: CallOptions) => Promise<void>;

  /** The decisions of one binding in one scope, oldest first: loaded while watched. */
  readonly decisions: (bindingId: BindingId, scope: Scope) => DecisionsStore;
  /** Keeps what a user decided. To be called once the host has taken the values over. */
  readonly saveDecisions: (batch: NewDecisionBatch, options?: CallOptions) => Promise<DecisionBatch>;
  /** Undoes a batch; the answer takes the template back. Fails with `DECISION_NOT_FOUND`. */
  readonly undoDecisions: (batchId: DecisionBatchId, options?: CallOptions) => Promise<{ readonly inverse: JsonValue }>;
}
