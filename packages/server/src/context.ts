import type { Connector } from "@adminsync/core/connector";
import type { PackageId } from "@adminsync/core/model";
import type { Database } from "./database/database.ts";
import type { HostDossiers } from "./host.ts";
import type { Log } from "./log.ts";
import type { Sealer } from "./secrets/sealer.ts";
import type { Unfinished } from "./unfinished.ts";

/** The server's clock: milliseconds since 1970. Injected, so that a night can be reached without waiting for it. */
export type Clock = () => number;

/** How long things may take, in milliseconds. */
export interface Limits {
  /** From the start of a run to its end, whatever happens. */
  readonly runDeadlineMs: number;
  /** A user who waits for the package or the host: a search, a plan, a test of credentials, a login, a rename. */
  readonly callDeadlineMs: number;
  /** How old a package's list of references may be before it is read anew. */
  readonly referencesMaxAgeMs: number;
}

/** What every feature of the server works with. */
export interface ServerContext {
  readonly database: Database;
  readonly connectors: ReadonlyMap<PackageId, Connector>;
  readonly dossiers: HostDossiers;
  readonly sealer: Sealer;
  readonly now: Clock;
  readonly limits: Limits;
  /** The host's pages to which a package's login may send users back; empty: no connecting by login. */
  readonly redirectUris: readonly string[];
  readonly log: Log;
  /** What must not be broken off by a caller who gives up, nor by a stop. */
  readonly unfinished: Unfinished;
}

/** The clock's moment as the protocol writes it. */
export function instantOf(now: Clock): string {
  return new Date(now()).toISOString();
}
