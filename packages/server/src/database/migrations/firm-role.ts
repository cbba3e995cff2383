import { AdminSyncError } from "@adminsync/core/errors";
import { sqlStateOf } from "../sql-error.ts";
import type { Driver } from "../session.ts";
import { FIRM_ROLE } from "../transaction.ts";

// Roles belong to all databases of a PostgreSQL at once, so that another server may be making this one just now.
const MADE_MEANWHILE = new Set(["42710", "23505", "XX000"]);
const ATTEMPTS = 5;

/**
 * Makes the role that firms' transactions run as, and lets the owner become it. Throws `CONFIGURATION_INVALID` where the owner lacks the
 * right to make roles.
 */
export async function ensureFirmRole(driver: Driver): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await driver.executeSql(`do $$ begin
        if not exists (select from pg_catalog.pg_roles where rolname = '${FIRM_ROLE}') then
          create role ${FIRM_ROLE} nologin;
        end if;
        if not pg_catalog.pg_has_role(current_user, '${FIRM_ROLE}', 'member') then
          grant ${FIRM_ROLE} to current_user;
        end if;
      end $$`);
      return;
    } catch (thrown) {
      const state = sqlStateOf(thrown) ?? "";
      if (state === "42501") throw noRight(thrown);
      if (!MADE_MEANWHILE.has(state) || attempt === ATTEMPTS) throw thrown;
    }
  }
}

function noRight(cause: unknown): AdminSyncError {
  const problem = `the database's user may neither make the role ${FIRM_ROLE} nor become it: grant it that role, or CREATEROLE`;
  return new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } }, { cause });
}
