import { AdminSyncError } from "@adminsync/core/errors";
import type { Connector } from "@adminsync/core/connector";
import type { PackageId } from "@adminsync/core/model";
import type { Clock, Limits } from "./context.ts";
import type { DatabaseLocation } from "./database/database.ts";
import type { Authenticate, HostDossiers } from "./host.ts";
import type { NightlyOptions } from "./jobs/nightly-options.ts";
import type { LiveLimits } from "./live/limits.ts";
import type { Log } from "./log.ts";

/** What a host hands to its server. */
export interface ServerOptions {
  readonly database: DatabaseLocation;
  readonly authenticate: Authenticate;
  readonly dossiers: HostDossiers;
  readonly connectors: readonly Connector[];
  /** Absent: nothing is pulled at night. */
  readonly nightly?: NightlyOptions;
  /** 32 bytes, base64 (several: the newest first): seals credentials and national numbers. Required with PostgreSQL; with a folder one is made and kept there. */
  readonly secretKey?: string | readonly string[];
  /**
   * Pages of the host to which a package's login may send users back, letter for letter, the usual one first. Absent: no connecting by login.
   * @example ["https://app.example.be/firm/syncs"]
   */
  readonly redirectUris?: readonly string[];
  /** Where the server is mounted, such as `/adminsync`; the root by default. */
  readonly basePath?: string;
  readonly limits?: Partial<Limits>;
  /** Of the streams that tell browsers of changes. */
  readonly live?: Partial<LiveLimits>;
  /** Defaults to 1 MiB. */
  readonly maxBodyBytes?: number;
  readonly clock?: Clock;
  readonly log?: Log;
}

export const DEFAULT_LIMITS: Limits = {
  runDeadlineMs: 60_000,
  callDeadlineMs: 20_000,
  referencesMaxAgeMs: 15 * 60_000,
};

export const DEFAULT_MAX_BODY_BYTES: number = 1 << 20;

/** Connectors by package. Throws `CONFIGURATION_INVALID` where two are for one package, and where one offers a login without saying where. */
export function connectorsByPackage(connectors: readonly Connector[]): ReadonlyMap<PackageId, Connector> {
  for (const { name, methods, oauth } of connectors) {
    if (oauth === undefined && methods.some(({ kind }) => kind === "oauth")) {
      const problem = `${name} offers a login, but no server to log in at`;
      throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } });
    }
  }
  const byPackage = new Map(connectors.map((connector) => [connector.id, connector]));
  if (byPackage.size < connectors.length) {
    throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem: "two connectors for one package" } });
  }
  return byPackage;
}

/**
 * Checks the pages to send users back to. Throws `CONFIGURATION_INVALID` where one is no address of a page, has a fragment (RFC 6749 §3.1.2), or would
 * carry a login's code over a network in the clear (RFC 9700 §2.6: plain http on this machine alone).
 */
export function callbackPages(uris: readonly string[]): readonly string[] {
  for (const uri of uris) {
    const fault = faultOfPage(uri);
    if (fault === null) continue;
    throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem: `redirectUris: ${uri} ${fault}` } });
  }
  return uris;
}

const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

function faultOfPage(uri: string): string | null {
  if (!URL.canParse(uri) || uri.includes("#")) return "is not the address of a page";
  const { protocol, hostname } = new URL(uri);
  if (protocol === "https:") return null;
  if (protocol !== "http:") return "is not the address of a page";
  return THIS_MACHINE.has(hostname) ? null : "must begin with https:";
}

/** A mount path without a slash at its end. Throws `CONFIGURATION_INVALID` where it doesn't begin with one. */
export function mountPath(basePath: string): string {
  const path = basePath.replace(/\/+$/, "");
  if (path === "" || path.startsWith("/")) return path;
  throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem: "basePath must begin with /" } });
}
