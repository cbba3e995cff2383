import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { Client, Pool, type ClientConfig } from "pg";
import { createDatabase } from "../create-database.ts";
import type { Database, DatabaseOptions } from "../database.ts";
import { limitsOf } from "../limits.ts";
import { migrate } from "../migrations/migrate.ts";
import { MIGRATIONS } from "../migrations/migrations.ts";
import { postgresDriver } from "./postgres-driver.ts";

const CONNECT_MS = 5_000;
const LASTING_QUERY_MS = 30_000;

/**
 * Opens a PostgreSQL database and brings its tables up to date. Throws `DATABASE_UNAVAILABLE` where it can't be reached or refuses us,
 * `CONFIGURATION_INVALID`.
 */
export async function openPostgres(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const config: ClientConfig = {
    connectionString: checkedUrl(url),
    application_name: "adminsync",
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  };
  const pool = new Pool({ ...config, max: options.poolSize ?? 10 });
  const driver = postgresDriver(pool, () => new Client({ ...config, query_timeout: LASTING_QUERY_MS }), options.log);
  try {
    await migrate(driver, MIGRATIONS);
  } catch (thrown) {
    await driver.close();
    throw thrown instanceof AdminSyncError ? thrown : adminSyncError("DATABASE_UNAVAILABLE", { cause: thrown });
  }
  return createDatabase(driver, limitsOf(options));
}

/** The URL itself is kept out of messages: it may hold a password. */
function checkedUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed !== null && ["postgres:", "postgresql:"].includes(parsed.protocol)) return url;
  const problem = "the database's url must be a postgres:// URL";
  throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } });
}
