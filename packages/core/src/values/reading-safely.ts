import { adminSyncError, isAdminSyncError } from "../errors/admin-sync-error.ts";

/** Runs what reads a host's values: whatever those do, what comes out is an error with a code. */
export function readingSafely<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (isAdminSyncError(cause)) throw cause;
    throw adminSyncError(cause instanceof RangeError ? "VALUE_TOO_DEEP" : "VALUE_UNREADABLE", { cause });
  }
}
