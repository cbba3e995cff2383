import { afterAll, beforeAll, describe, test } from "vitest";
import type { DatabaseLocation } from "@adminsync/server";
import { providedPostgres } from "../../packages/server/src/database/testing/provided.ts";
import type { TestLocation } from "../../packages/server/src/database/testing/temporary-location.ts";
import { testFolder, testPostgres } from "../../packages/server/src/database/testing/test-location.ts";
import { startOffice, type Office } from "./start-office.ts";

/** Runs a suite against a server on the embedded database, and against one on PostgreSQL; where there is none, a skipped test says why. */
export function eachOffice(name: string, suite: (office: () => Office) => void): void {
  describe(`${name}, embedded`, () => prepare(async () => testFolder(), suite));
  const postgres = providedPostgres();
  if (postgres.kind === "none") test.skip(`${name}, PostgreSQL: ${postgres.reason}`);
  else describe(`${name}, PostgreSQL`, () => prepare(() => testPostgres(postgres), suite));
}

function prepare(place: () => Promise<TestLocation<DatabaseLocation>>, suite: (office: () => Office) => void): void {
  let placed: TestLocation<DatabaseLocation> | undefined;
  let office: Office | undefined;
  beforeAll(async () => {
    placed = await place();
    office = await startOffice(placed.location);
  });
  afterAll(async () => {
    await office?.close();
    await placed?.remove();
  });
  suite(() => {
    if (office === undefined) throw new Error("an office can be had in tests and hooks only");
    return office;
  });
}
