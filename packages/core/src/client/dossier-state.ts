import type { Link } from "../model/link.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SyncRun } from "../model/sync-run.ts";
import type { SyncOutcome } from "../sync/effect.ts";
import { initialState, type SyncState } from "../sync/state.ts";
import { LOADING, type Fact } from "./fact.ts";

/** What the server knows of one dossier, as far as the client has it. */
export interface DossierState {
  readonly link: Fact<Link | null>;
  /** The newest run that was heard of, whatever became of it; its end is when the record was last pulled. */
  readonly run: Fact<SyncRun | null>;
  readonly snapshot: Fact<Snapshot | null>;
  /** What to show of pulling, and what can be done: see the selectors of `core/sync`. */
  readonly sync: SyncState;
  /** The last sync that was waited for and has ended, to be told once; `number` grows with each. */
  readonly announced: { readonly number: number; readonly outcome: SyncOutcome } | null;
}

export const INITIAL_DOSSIER: DossierState = {
  link: LOADING,
  run: LOADING,
  snapshot: LOADING,
  sync: initialState({ linked: false }),
  announced: null,
};
