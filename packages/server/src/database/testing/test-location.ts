import { constants, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providedTemplate, type TestPostgres } from "./provided.ts";
import type { TestLocation } from "./temporary-location.ts";
import { emptyPostgres, madeFrom } from "./test-postgres.ts";

/** The folder of a migrated database with nothing in it; an empty one where the run made none to copy. */
export function testFolder(): TestLocation<{ readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-test-"));
  const template = providedTemplate();
  if (template !== null) cpSync(template, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return { location: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** A migrated PostgreSQL database with nothing in it; an empty one where the run made none to copy. */
export function testPostgres({
  url,
  template,
}: Extract<TestPostgres, { kind: "url" }>): Promise<TestLocation<{ readonly url: string }>> {
  return template === null ? emptyPostgres(url) : madeFrom(template, url);
}
