import type { AdminSyncError } from "../errors/admin-sync-error.ts";
import type { ErrorCode } from "../errors/codes.ts";

/** Found once, these hold for every dossier that remains. */
const FOR_ALL: readonly ErrorCode[] = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "CONNECTION_NOT_FOUND",
  "CONNECTION_NOT_READY",
  "CREDENTIALS_EXPIRED",
  "CREDENTIALS_REJECTED",
  "PACKAGE_UNAVAILABLE",
  "PACKAGE_UNREACHABLE",
  "OFFLINE",
  "SERVER_UNREACHABLE",
  "DATABASE_UNAVAILABLE",
];
const DEFAULT_PAUSE_SECONDS = 5;

/** What to do after an error: leave it at the one dossier, stop for all, or wait and try that dossier again. */
export function afterError(
  error: AdminSyncError,
): { readonly kind: "one" } | { readonly kind: "all" } | { readonly kind: "wait"; readonly ms: number } {
  if (error.code === "PACKAGE_RATE_LIMITED" || error.code === "RATE_LIMITED") {
    return { kind: "wait", ms: (error.retryAfter ?? DEFAULT_PAUSE_SECONDS) * 1000 };
  }
  return { kind: FOR_ALL.includes(error.code) ? "all" : "one" };
}
