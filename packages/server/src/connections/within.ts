import { adminSyncError, isAdminSyncError, type AdminSyncError } from "@adminsync/core/errors";

/** What ends a call to a package: the caller gave up, or the time is over. */
export interface CallBounds {
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

/**
 * Does work that may never end. Ends at the deadline with `PACKAGE_SILENT`, and with `CANCELLED` where the caller gave up, even where the work
 * heeds no signal; what is thrown without a code is a fault of ours, `INTERNAL`.
 */
export async function within<Answer>(
  bounds: CallBounds,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(bounds.deadlineMs);
  const signal = AbortSignal.any([bounds.signal, deadline]);
  try {
    signal.throwIfAborted();
    return await Promise.race([work(signal), rejectionOf(signal)]);
  } catch (thrown) {
    throw codedError(thrown, bounds.signal, deadline);
  }
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(adminSyncError("CANCELLED"));
    signal.addEventListener("abort", stop, { once: true });
  });
}

function codedError(thrown: unknown, caller: AbortSignal, deadline: AbortSignal): AdminSyncError {
  if (caller.aborted) return adminSyncError("CANCELLED", { cause: thrown });
  if (deadline.aborted) return adminSyncError("PACKAGE_SILENT", { cause: thrown });
  if (isAdminSyncError(thrown)) return thrown;
  return adminSyncError("INTERNAL", { cause: thrown });
}
