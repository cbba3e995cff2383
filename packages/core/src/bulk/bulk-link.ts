import type { AdminSyncAdapter } from "../adapter/ports.ts";
import type { Clock } from "../client/clock.ts";
import type { ReadableStore } from "../client/counted-store.ts";
import type { ConnectionId, DossierId, ExternalId } from "../model/ids.ts";
import type { Reference } from "../model/reference.ts";
import type { Suggester } from "./candidate.ts";
import type { BulkState } from "./state.ts";

/** Makes the matcher, giving way to the page meanwhile; `createReferenceIndex` of `@adminsync/core/match` is one. */
export type CreateSuggester = (
  references: readonly Reference[],
  options: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
) => Promise<Suggester>;

/** What linking in bulk works with. */
export interface BulkLinkOptions {
  /** Needs the port `dossiers`. */
  readonly adapter: Pick<AdminSyncAdapter, "references" | "links" | "dossiers">;
  readonly connectionId: ConnectionId;
  readonly createIndex: CreateSuggester;
  readonly clock?: Clock;
}

/** Linking all unlinked dossiers of a firm to one connection's references. Nothing is linked before `link`. */
export interface BulkLink {
  readonly store: ReadableStore<BulkState>;
  /** Reads dossiers and references, and suggests; also to begin anew. What fails stands in the state. */
  readonly load: () => Promise<void>;
  /** Ticks the dossier, to be linked to this reference. */
  readonly choose: (id: DossierId, reference: Reference) => void;
  readonly untick: (id: DossierId) => void;
  /** Ticks those of these dossiers whose client is certain, free and wanted by no other; or unticks all of them. */
  readonly tickAll: (ids: readonly DossierId[], ticked: boolean) => void;
  /** No client fits: remembered, so that none is proposed again. Rejects where that could not be kept. */
  readonly noneFits: (id: DossierId) => Promise<void>;
  /** Refuses one suggestion: it sinks, here and wherever it is suggested again. Rejects where that could not be kept. */
  readonly reject: (id: DossierId, externalId: ExternalId) => Promise<void>;
  /** Links all that is ticked and in no clash; also to go on after a stop. */
  readonly link: () => Promise<void>;
  /** Saves a plan that was held for the user to see. */
  readonly confirm: (id: DossierId) => Promise<void>;
  /** Links no more; what is under way is finished. */
  readonly stop: () => void;
  /** Takes back all that was linked here, names too. */
  readonly undo: () => Promise<void>;
  /** Lets go of everything: for a widget that leaves. */
  readonly dispose: () => void;
}
