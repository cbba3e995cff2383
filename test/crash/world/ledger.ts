import type { DecisionBatchId, DossierId, RunId } from "@adminsync/core/model";

/** What hosts have acknowledged, and how much of everything there must be. */
export interface Ledger {
  /** Runs whose start, or whose link, was acknowledged. */
  readonly runs: Set<RunId>;
  /** Runs that were seen to have ended, with how, as JSON. */
  readonly ends: Map<RunId, string>;
  /** How often each dossier was linked. */
  readonly links: Map<DossierId, number>;
  /** How many snapshots each dossier must have. */
  readonly snapshots: Map<DossierId, number>;
  /** Batches that hold, with how many decisions each has. */
  readonly batches: Map<DecisionBatchId, number>;
  readonly undone: Set<DecisionBatchId>;
}

export function emptyLedger(): Ledger {
  return {
    runs: new Set(),
    ends: new Map(),
    links: new Map(),
    snapshots: new Map(),
    batches: new Map(),
    undone: new Set(),
  };
}

/** Counts one more for the dossier. */
export function oneMore(counts: Map<DossierId, number>, dossierId: DossierId): void {
  counts.set(dossierId, (counts.get(dossierId) ?? 0) + 1);
}
