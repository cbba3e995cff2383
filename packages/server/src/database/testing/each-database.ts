import { afterAll, beforeAll, beforeEach, describe, test } from "vitest";
import * as v from "valibot";
import type { Database, DatabaseLocation, DatabaseOptions } from "../database.ts";
import { openEmbedded } from "../embedded/open-embedded.ts";
import { openPostgres } from "../postgres/open-postgres.ts";
import { providedPostgres } from "./provided.ts";
import type { TestLocation } from "./temporary-location.ts";
import { testFolder, testPostgres } from "./test-location.ts";

/** The database that a suite runs on; to be asked for within tests and hooks. */
export interface TestedDatabase {
  readonly kind: Database["kind"];
  /** One for the whole suite, with empty tables before each test. */
  readonly database: () => Database;
  /** Where it is, for tests that open it once more (PostgreSQL) or try to (embedded). */
  readonly location: () => DatabaseLocation;
}

/** Runs a suite on the embedded database and on PostgreSQL; where there is none, a skipped test says why. */
export function eachDatabase(
  name: string,
  suite: (tested: TestedDatabase) => void,
  options: DatabaseOptions = {},
): void {
  const quiet: DatabaseOptions = { backupEveryMs: null, ...options };
  describe(`${name}, embedded`, () => {
    prepare(
      "embedded",
      async () => testFolder(),
      ({ folder }) => openEmbedded(folder, quiet),
      suite,
    );
  });
  const postgres = providedPostgres();
  if (postgres.kind === "none") {
    test.skip(`${name}, PostgreSQL: ${postgres.reason}`);
    return;
  }
  describe(`${name}, PostgreSQL`, () => {
    prepare(
      "postgres",
      () => testPostgres(postgres),
      ({ url }) => openPostgres(url, quiet),
      suite,
    );
  });
}

function prepare<Location extends DatabaseLocation>(
  kind: Database["kind"],
  place: () => Promise<TestLocation<Location>>,
  open: (location: Location) => Promise<Database>,
  suite: (tested: TestedDatabase) => void,
): void {
  let placed: TestLocation<Location> | null = null;
  let opened: Database | null = null;
  beforeAll(async () => {
    placed = await place();
    opened = await open(placed.location);
  });
  beforeEach(async () => {
    if (opened !== null) await emptyTables(opened);
  });
  afterAll(async () => {
    await opened?.close();
    await placed?.remove();
  });
  suite({
    kind,
    database: () => there(opened),
    location: () => there(placed).location,
  });
}

function there<T>(value: T | null): T {
  if (value === null) throw new Error("the database of a suite can be had in its tests and hooks only");
  return value;
}

/** Tables after those that refer to them. To empty them with TRUNCATE takes a hundred times as long. */
const IN_ORDER = `with recursive place (oid, depth) as (
    select oid, 0 from pg_catalog.pg_class
    where relnamespace = 'adminsync'::regnamespace and relkind = 'r' and relname <> 'migration'
    union all
    select k.confrelid, depth + 1 from place join pg_catalog.pg_constraint k on k.conrelid = place.oid and k.contype = 'f'
  )
  select oid::regclass::text as name from place group by oid order by max(depth)`;

/** Empties every table of ours, not the job engine's. */
async function emptyTables(database: Database): Promise<void> {
  await database.asServer(async (sql) => {
    const tables = await sql.rows(v.object({ name: v.string() }), IN_ORDER);
    await sql.executeSql(tables.map(({ name }) => `delete from ${name}`).join(";"));
  });
}
