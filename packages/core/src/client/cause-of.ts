import { adminSyncError, isAdminSyncError, type AdminSyncError } from "../errors/admin-sync-error.ts";
import type { SyncCause } from "../sync/state.ts";

/** What an adapter threw, as an error with a code. Adapters are the host's, so what has no code is the host's failure. */
export function codedError(thrown: unknown): AdminSyncError {
  return isAdminSyncError(thrown) ? thrown : adminSyncError("HOST_FAILED", { cause: thrown });
}

/** Why it went wrong, as states hold it. */
export function causeOf(thrown: unknown): SyncCause {
  const { code, correlationId = null, retryAfter = null } = codedError(thrown);
  return { code, correlationId, retryAfter };
}
