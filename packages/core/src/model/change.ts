import type { DossierId } from "./ids.ts";

/** What may have changed; `all` where it isn't known what. */
export const CHANGE_SUBJECTS = ["link", "run", "decisions", "connections", "all"] as const;

/** Something of a firm changed, and whoever shows it asks anew. It never carries the change itself. `dossierId` is null for what belongs to no dossier. */
export interface Change {
  readonly changed: (typeof CHANGE_SUBJECTS)[number];
  readonly dossierId: DossierId | null;
}
