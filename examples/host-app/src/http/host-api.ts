import type { DatabaseSync } from "node:sqlite";
import type { Caller } from "@adminsync/server";
import type { Sessions } from "../logins.ts";
import type { HostDossier } from "../store/dossiers.ts";

/** What the host's own API works on. */
export interface HostApi {
  readonly store: DatabaseSync;
  readonly sessions: Sessions;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One dossier, of the caller's own firm. */
export interface InDossier extends HostApi {
  readonly caller: Caller;
  readonly dossier: HostDossier;
}
