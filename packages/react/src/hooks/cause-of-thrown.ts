import { isAdminSyncError } from "@adminsync/core/errors";
import type { SyncCause } from "@adminsync/core/sync";

/** What was thrown, as a state holds it. What has no code is the host's failure. */
export function causeOfThrown(thrown: unknown): SyncCause {
  if (!isAdminSyncError(thrown)) return { code: "HOST_FAILED", correlationId: null, retryAfter: null };
  const { code, correlationId = null, retryAfter = null } = thrown;
  return { code, correlationId, retryAfter };
}
