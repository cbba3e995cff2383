import type { AdminSyncError } from "../errors/admin-sync-error.ts";
import type { DossierId } from "../model/ids.ts";
import type { Instant } from "../model/json.ts";
import type { LinkPlan } from "../model/link.ts";
import type { ListedDossier } from "../model/listed-dossier.ts";
import type { Reference } from "../model/reference.ts";
import type { Candidate } from "./candidate.ts";

/** What the matcher found for a dossier. */
export type Suggestion =
  | { readonly kind: "waiting" }
  /** `best` only where it is certain and clearly ahead; `candidates` best first, what a user refused before last. */
  | {
      readonly kind: "found";
      readonly best: Candidate | null;
      /** Probably no client of this package; the candidates are merely the nearest. */
      readonly noneFits: boolean;
      readonly candidates: readonly Candidate[];
    };

/** What is to be done with a dossier. `by`: ticked because it is certain, or by the user. */
export type Choice =
  | { readonly kind: "open" }
  | { readonly kind: "link"; readonly reference: Reference; readonly by: "suggestion" | "user" }
  | { readonly kind: "none-fits" };

/** How linking a dossier ended. */
export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "linking" }
  | { readonly kind: "linked"; readonly linkedAt: Instant; readonly renamedFrom: string | null }
  /** The plan holds something that a user must see first. */
  | { readonly kind: "held"; readonly plan: LinkPlan }
  | { readonly kind: "failed"; readonly error: AdminSyncError }
  | { readonly kind: "undone" };

/** One dossier of the list. */
export interface BulkRow {
  readonly listed: ListedDossier;
  readonly suggestion: Suggestion;
  readonly choice: Choice;
  readonly outcome: Outcome;
}

/** How far something long is; `total` is null where nobody knows. */
export interface Progress {
  readonly done: number;
  readonly total: number | null;
}

/** What is going on. */
export type BulkPhase =
  | { readonly kind: "loading"; readonly what: "dossiers" | "references" | "index"; readonly progress: Progress }
  | { readonly kind: "load-failed"; readonly error: AdminSyncError }
  /** The list can be worked in; suggestions may still be coming. */
  | { readonly kind: "ready"; readonly suggested: Progress }
  | { readonly kind: "linking"; readonly progress: Progress; readonly stopping: boolean }
  /** It stopped before the end: by the user (null), or by what holds for every dossier that remains. */
  | {
      readonly kind: "stopped";
      readonly task: "linking" | "undoing";
      readonly progress: Progress;
      readonly error: AdminSyncError | null;
    }
  | { readonly kind: "linked" }
  | { readonly kind: "undoing"; readonly progress: Progress }
  | { readonly kind: "undone"; readonly left: number };

/** Linking many dossiers at once. */
export interface BulkState {
  readonly phase: BulkPhase;
  readonly rows: ReadonlyMap<DossierId, BulkRow>;
}

export const NO_BULK: BulkState = {
  phase: { kind: "loading", what: "dossiers", progress: { done: 0, total: null } },
  rows: new Map(),
};
