import { adminSyncError, isAdminSyncError, type AdminSyncError } from "@adminsync/core/errors";
import type { ConnectorCall } from "@adminsync/core/connector";
import type { FirmId, JsonObject } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import { markBroken } from "./mark-broken.ts";
import type { OpenConnection } from "./open-connection.ts";

/** What ends a call to a package: the caller gave up, or the time is over. */
export interface CallBounds {
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

/** The one way to a package by a connection's own credentials: as `tryPackage`, and a connection whose credentials are refused is marked broken. */
export async function callPackage<Answer>(
  context: ServerContext,
  firmId: FirmId,
  open: OpenConnection,
  bounds: CallBounds,
  ask: (call: ConnectorCall) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await tryPackage(open.credentials, bounds, ask);
  } catch (thrown) {
    if (isAdminSyncError(thrown) && (thrown.code === "CREDENTIALS_EXPIRED" || thrown.code === "CREDENTIALS_REJECTED")) {
      await markBroken(context, firmId, open.connection, thrown.code);
    }
    throw thrown;
  }
}

/**
 * Calls a package by credentials that need not be a connection's yet. Ends at the deadline with `PACKAGE_SILENT` even where the connector
 * would not; what a connector throws without a code is a fault of ours, `INTERNAL`.
 */
export async function tryPackage<Answer>(
  credentials: JsonObject,
  bounds: CallBounds,
  ask: (call: ConnectorCall) => Promise<Answer>,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(bounds.deadlineMs);
  const signal = AbortSignal.any([bounds.signal, deadline]);
  try {
    signal.throwIfAborted();
    return await Promise.race([ask({ credentials, signal }), rejectionOf(signal)]);
  } catch (thrown) {
    throw packageError(thrown, bounds.signal, deadline);
  }
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(adminSyncError("CANCELLED"));
    signal.addEventListener("abort", stop, { once: true });
  });
}

function packageError(thrown: unknown, caller: AbortSignal, deadline: AbortSignal): AdminSyncError {
  if (caller.aborted) return adminSyncError("CANCELLED", { cause: thrown });
  if (deadline.aborted) return adminSyncError("PACKAGE_SILENT", { cause: thrown });
  if (isAdminSyncError(thrown)) return thrown;
  return adminSyncError("INTERNAL", { cause: thrown });
}
