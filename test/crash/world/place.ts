import type { Database } from "../../../packages/server/src/database/database.ts";
import { openDatabase } from "../../../packages/server/src/database/open-database.ts";
import type { TestPostgres } from "../../../packages/server/src/database/testing/provided.ts";
import { testFolder, testPostgres } from "../../../packages/server/src/database/testing/test-location.ts";

/** Where hosts keep their data for the time of a test. */
export interface Place {
  /** A folder, or a PostgreSQL URL. */
  readonly database: string;
  /** Opens the data for the test itself; those of a folder can be when no host runs. */
  open(): Promise<Database>;
  remove(): Promise<void>;
}

export async function embeddedPlace(): Promise<Place> {
  const folder = testFolder();
  const { location } = folder;
  return {
    database: location.folder,
    open: () => openDatabase(location, { backupEveryMs: null }),
    remove: () => folder.remove(),
  };
}

export async function postgresPlace(server: Extract<TestPostgres, { kind: "url" }>): Promise<Place> {
  const made = await testPostgres(server);
  const { location } = made;
  return { database: location.url, open: () => openDatabase(location), remove: () => made.remove() };
}
