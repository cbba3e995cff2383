import type { AdminSyncAdapter, DossiersPort, ReferencesPort } from "../adapter/ports.ts";
import type { DossierId } from "../model/ids.ts";
import type { Clock } from "./clock.ts";
import type { Connections } from "./connections.ts";
import type { ReadableStore } from "./counted-store.ts";
import type { Dossier } from "./dossier.ts";
import type { Leadership } from "./leadership.ts";
import type { LoginState } from "./login.ts";
import type { TabChannel } from "./news.ts";
import type { Page } from "./page.ts";
import type { Times } from "./times.ts";

/** What an instance is made of; all but the adapter has a sensible default. */
export interface AdminSyncOptions {
  readonly adapter: AdminSyncAdapter;
  readonly clock?: Clock;
  /** How often to ask and how long to wait; what is left out is as in `DEFAULT_TIMES`. */
  readonly poll?: Partial<Times>;
  /** Opens the line to the other tabs; a `BroadcastChannel` where the browser has it. Give it a name of its own for each firm. */
  readonly channel?: () => TabChannel | null;
  /** Which tab holds the line of changes that all tabs share, of those whose adapters have the same source; by the browser's locks unless told. */
  readonly leadership?: (source: string) => Leadership;
  /** Where there is no window: who says whether the line is there and the user looks. */
  readonly page?: Page;
  /** From 0 up to 1; spreads what would come together. */
  readonly random?: () => number;
}

/** Whether the server can be reached, as far as the page and the answers tell. */
export interface Standing {
  readonly online: boolean;
  readonly login: LoginState;
}

/** One instance: all widgets of a host look at it. */
export interface AdminSync {
  /** What the host gave. Calls on it are one's own: no login is waited for, nothing else hears of them. */
  readonly adapter: AdminSyncAdapter;
  /** The same object for the same id. */
  readonly dossier: (id: DossierId) => Dossier;
  readonly connections: () => Connections;
  /** Looking for references, and refusing what is suggested. Fails as the ports do; what the adapter has not is not there. */
  readonly references: Pick<ReferencesPort, "search" | "get" | "suggest"> & Pick<DossiersPort, "rejections" | "reject">;
  readonly standing: ReadableStore<Standing>;
  /** To be called after a new login: asks anew for all that is shown, and sends the commands that waited. */
  readonly retry: () => void;
  /** Gives up the commands that wait for a login: they fail with `UNAUTHENTICATED`. */
  readonly abandon: () => void;
}
