import type { DossierId, SnapshotId } from "../model/ids.ts";
import type { Link } from "../model/link.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SyncRun } from "../model/sync-run.ts";
import { createFactSource, type FactSource } from "./fact-source.ts";
import { knownOf, type Fact } from "./fact.ts";
import type { Inside } from "./inside.ts";

/** The three facts of a dossier. */
export interface DossierFacts {
  readonly link: FactSource<Link | null>;
  readonly run: FactSource<SyncRun | null>;
  readonly snapshot: FactSource<Snapshot | null>;
  /** The latest snapshot has to be this one: asks for it unless it is. */
  readonly needSnapshot: (id: SnapshotId) => void;
}

/** What has to be done when one of them changes. */
export interface FactsTold {
  readonly link: (fact: Fact<Link | null>) => void;
  readonly run: (fact: Fact<SyncRun | null>) => void;
  readonly snapshot: (fact: Fact<Snapshot | null>) => void;
  /** Each answer on the newest run, and what it means beside what is known. */
  readonly takeRun: (answer: SyncRun | null, known: { readonly value: SyncRun | null } | null) => SyncRun | null;
}

/** Sources for one dossier, closed. */
export function createDossierFacts(dossierId: DossierId, inside: Inside, told: FactsTold): DossierFacts {
  const { adapter, calls, clock, random } = inside;
  let wanted: SnapshotId | null = null;

  const link = createFactSource<Link | null>({
    clock,
    random,
    read: (signal) => calls.read((options) => adapter.links.get(dossierId, options), { signal }),
    changed: told.link,
  });
  const run = createFactSource<SyncRun | null>({
    clock,
    random,
    read: (signal) => calls.read((options) => adapter.runs.latest(dossierId, options), { signal }),
    changed: told.run,
    take: told.takeRun,
  });
  const snapshot = createFactSource<Snapshot | null>({
    clock,
    random,
    read: (signal) => calls.read((options) => adapter.snapshots.latest(dossierId, options), { signal }),
    changed: (fact) => {
      told.snapshot(fact);
      if (fact.kind === "ready" && !fact.refreshing) settleWanted();
    },
  });
  const settleWanted = (): void => {
    const id = wanted;
    wanted = null;
    if (id !== null && knownOf(snapshot.get())?.value?.id !== id) snapshot.refresh();
  };
  return {
    link,
    run,
    snapshot,
    needSnapshot: (id) => {
      wanted = id;
      // What is under way may bring it; if not, it is asked for then.
      if (!snapshot.isBusy()) settleWanted();
    },
  };
}
