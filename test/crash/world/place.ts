import type { Database } from "../../../packages/server/src/database/database.ts";
import { openEmbedded } from "../../../packages/server/src/database/embedded/open-embedded.ts";
import { openDatabase } from "../../../packages/server/src/database/open-database.ts";
import { templateData } from "../../../packages/server/src/database/testing/each-database.ts";
import { testFolder, testPostgres } from "../../../packages/server/src/database/testing/test-location.ts";

/** Where hosts keep their data for the time of a test. */
export interface Place {
  /** A folder, or a PostgreSQL URL. */
  readonly database: string;
  /** Opens the data for the test itself; those of a folder can be when no host runs. */
  open(): Promise<Database>;
  remove(): Promise<void>;
}

/** A folder with data that are ready made where the test run has some, since to make them takes seconds. */
export async function embeddedPlace(): Promise<Place> {
  const folder = testFolder();
  const { location } = folder;
  const template = templateData();
  if (template !== null) await (await openEmbedded(location.folder, { backupEveryMs: null }, template)).close();
  return {
    database: location.folder,
    open: () => openDatabase(location, { backupEveryMs: null }),
    remove: () => folder.remove(),
  };
}

export async function postgresPlace(serverUrl: string): Promise<Place> {
  const made = await testPostgres(serverUrl);
  const { location } = made;
  return { database: location.url, open: () => openDatabase(location), remove: () => made.remove() };
}
