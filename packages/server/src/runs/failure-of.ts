import { isAdminSyncError, type ErrorCode } from "@adminsync/core/errors";
import type { RunChange } from "@adminsync/core/sync";

/** How a run ends by what was thrown, at a moment in milliseconds since 1970. `correlationId` is for errors that bring none of their own. */
export function failureOf(thrown: unknown, correlationId: string, at: number): RunChange {
  if (!isAdminSyncError(thrown)) return { kind: "fail", at, cause: { code: "INTERNAL", correlationId } };
  if (thrown.code === "CANCELLED") return { kind: "cancel", at };
  const code = codeForRun(thrown.code);
  const { retryAfter } = thrown;
  return {
    kind: code === "PACKAGE_SILENT" || code === "PACKAGE_UNREACHABLE" ? "stall" : "fail",
    at,
    cause: {
      code,
      correlationId: thrown.correlationId ?? correlationId,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  };
}

// The reference was there when it was linked.
function codeForRun(code: ErrorCode): ErrorCode {
  return code === "REFERENCE_NOT_FOUND" ? "REFERENCE_GONE" : code;
}
