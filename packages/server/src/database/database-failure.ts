import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { sqlStateOf } from "./sql-error.ts";

/**
 * States in which the same call may pass later: connection lost (08), resources short (53), ended by an operator or a timeout (57),
 * trouble with the disk (58), deadlock or lock not had (40001, 40P01, 55P03), database or rights to it missing (3D000, 28).
 */
const UNAVAILABLE = /^(?:08|28|53|57|58|40001|40P01|55P03|3D000)/;

/** Thrown where no answer can come any more. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
}

/** What a failure of the database is to everybody else; errors of the closed list stay as they are. */
export function databaseFailure(thrown: unknown): AdminSyncError {
  if (thrown instanceof AdminSyncError) return thrown;
  const state = sqlStateOf(thrown);
  if (state === null) return adminSyncError(isBug(thrown) ? "INTERNAL" : "DATABASE_UNAVAILABLE", { cause: thrown });
  return adminSyncError(UNAVAILABLE.test(state) ? "DATABASE_UNAVAILABLE" : "INTERNAL", { cause: thrown });
}

/** Errors of our own use of the language; whatever else has no SQLSTATE came from the way to the database. */
function isBug(thrown: unknown): boolean {
  return thrown instanceof TypeError || thrown instanceof RangeError || thrown instanceof SyntaxError;
}
