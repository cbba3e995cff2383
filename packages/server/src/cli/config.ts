import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { adminPulse } from "@adminsync/connectors/adminpulse";
import { AdminSyncError } from "@adminsync/core/errors";
import type { Connector } from "@adminsync/core/connector";
import type { ServerOptions } from "../options.ts";

/** Every connector, by the name that a configuration may use. */
const CONNECTORS: Readonly<Record<ConnectorName, () => Connector>> = { adminpulse: () => adminPulse() };

/** The name of a connector that comes along. */
export type ConnectorName = "adminpulse";

/** What a configuration file exports by default: the server's options, connectors by name or made by hand. */
export interface ServerConfig extends Omit<ServerOptions, "connectors"> {
  readonly connectors: readonly (ConnectorName | Connector)[];
  /** 127.0.0.1 by default. */
  readonly hostname?: string;
  /** 8787 by default. */
  readonly port?: number;
}

/** Checks a configuration's shape by type; for the host's `adminsync.config.ts`. */
export function defineServerConfig(config: ServerConfig): ServerConfig {
  return config;
}

/** A configuration with its connectors made. */
export interface LoadedConfig {
  readonly options: ServerOptions;
  readonly hostname: string;
  readonly port: number;
}

/** Reads a configuration file. Throws `CONFIGURATION_INVALID` where it exports none. */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  if (!existsSync(file)) throw invalid(`there is no configuration file ${file}; name one by --config`);
  const loaded: unknown = await import(pathToFileURL(resolve(file)).href);
  if (!hasConfig(loaded)) throw invalid(`${file} has no default export made by defineServerConfig`);
  const { connectors, hostname = "127.0.0.1", port = 8787, ...options } = loaded.default;
  return { options: { ...options, connectors: connectors.map(connectorOf) }, hostname, port };
}

function hasConfig(loaded: unknown): loaded is { readonly default: ServerConfig } {
  if (typeof loaded !== "object" || loaded === null || !("default" in loaded)) return false;
  const config = loaded.default;
  const wanted = ["database", "authenticate", "dossiers", "connectors"];
  return typeof config === "object" && config !== null && wanted.every((name) => name in config);
}

function connectorOf(named: ConnectorName | Connector): Connector {
  if (typeof named !== "string") return named;
  if (Object.hasOwn(CONNECTORS, named)) return CONNECTORS[named]();
  throw invalid(`no connector is called ${named}; there are: ${Object.keys(CONNECTORS).join(", ")}`);
}

function invalid(problem: string): AdminSyncError {
  return new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } });
}
