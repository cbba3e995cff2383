import type { Database, DatabaseLocation, DatabaseOptions } from "./database.ts";
import { openEmbedded } from "./embedded/open-embedded.ts";
import { openPostgres } from "./postgres/open-postgres.ts";

/**
 * Opens the database of a folder or of a PostgreSQL URL, with its tables brought up to date. Throws `DATABASE_UNAVAILABLE`,
 * `DATABASE_LOCKED` (the folder is open in another process) or `CONFIGURATION_INVALID` (the location, the rights there, or tables that are
 * newer than this server).
 */
export function openDatabase(location: DatabaseLocation, options: DatabaseOptions = {}): Promise<Database> {
  return "folder" in location ? openEmbedded(location.folder, options) : openPostgres(location.url, options);
}
