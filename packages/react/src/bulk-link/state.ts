import type { BulkRow, Section } from "@adminsync/core/bulk";
import type { Connection, ConnectionId, DossierId } from "@adminsync/core/model";
import type { Problem } from "../ui/problem.ts";

/** One dossier as the list shows it. */
export interface BulkLine {
  readonly id: DossierId;
  readonly row: BulkRow;
  /** Names of the other dossiers that want the same client. */
  readonly wantedBy: readonly string[];
  readonly problem: Problem | null;
}

/** A section with how many stand in it; empty ones are left out. */
export interface BulkTab {
  readonly section: Section;
  readonly count: number;
}

/** What goes on beside the list. */
export type BulkActivity =
  | { readonly kind: "none" }
  | { readonly kind: "suggesting"; readonly done: number; readonly total: number }
  | { readonly kind: "linking"; readonly done: number; readonly total: number; readonly stopping: boolean }
  | {
      readonly kind: "stopped";
      readonly task: "linking" | "undoing";
      readonly done: number;
      readonly total: number;
      readonly problem: Problem | null;
    }
  | { readonly kind: "linked"; readonly count: number; readonly left: number }
  | { readonly kind: "undoing"; readonly done: number; readonly total: number }
  | { readonly kind: "undone"; readonly left: number };

/** The list, filtered. */
export interface BulkListState {
  readonly kind: "list";
  readonly tabs: readonly BulkTab[];
  readonly section: Section;
  readonly text: string;
  readonly lines: readonly BulkLine[];
  /** How many more this section has than are shown. */
  readonly more: number;
  readonly opened: DossierId | null;
  /** The dossiers here that can be ticked together, also those not shown yet, and how many are; null where each is to be looked at by itself. */
  readonly together: { readonly ids: readonly DossierId[]; readonly ticked: number } | null;
  /** How many pressing the button would link. */
  readonly toLink: number;
  /** How many were linked here and can be taken back. */
  readonly undoable: number;
  readonly activity: BulkActivity;
  /** What could not be remembered, or saved. */
  readonly problem: Problem | null;
}

/** Linking in bulk as a widget shows it. */
export type BulkLinkState =
  | { readonly kind: "not-offered" }
  | { readonly kind: "waiting" }
  | { readonly kind: "no-connection" }
  | { readonly kind: "problem"; readonly problem: Problem }
  | {
      readonly kind: "loading";
      readonly what: "dossiers" | "references" | "index";
      readonly count: number;
      readonly total: number | null;
    }
  | BulkListState;

/** The firm's connections to choose from. */
export interface BulkSource {
  readonly connections: readonly Connection[];
  readonly connectionId: ConnectionId | null;
  readonly name: string;
}
