import { expect } from "vitest";
import { jsonValueSchema } from "@adminsync/core/protocol";
import type { Database } from "../../../packages/server/src/database/database.ts";
import { DOSSIERS } from "../world/dossiers.ts";
import type { Ledger } from "../world/ledger.ts";
import { ALWAYS, AT_REST, type StoredRule } from "./stored-rules.data.ts";

/** Sees by the tables that nothing is half done or doubled; at any moment. */
export async function checkStoredAlways(database: Database): Promise<void> {
  await check(database, ALWAYS, []);
}

/** Sees by the tables that all is done, and nothing acknowledged lost; when all hosts have stopped. */
export async function checkStoredAtRest(database: Database, ledger: Ledger, kills: number): Promise<void> {
  await checkStoredAlways(database);
  await check(database, AT_REST, [{ runs: [...ledger.runs], dossiers: DOSSIERS.length, kills }]);
}

async function check(database: Database, rules: readonly StoredRule[], params: readonly object[]): Promise<void> {
  for (const { rule, offenders } of rules) {
    const found = await database.asServer((sql) => sql.rows(jsonValueSchema, offenders, params));
    expect(found, rule).toEqual([]);
  }
}
