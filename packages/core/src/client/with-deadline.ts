import { adminSyncError } from "../errors/admin-sync-error.ts";
import { codedError } from "./cause-of.ts";
import type { Clock } from "./clock.ts";

/** Sends a call that always ends: answered, failed with a code, `SERVER_UNREACHABLE` after its time, or `CANCELLED` by the signal. */
export function withDeadline<T>(
  send: (signal: AbortSignal) => Promise<T>,
  { clock, ms, signal }: { readonly clock: Clock; readonly ms: number; readonly signal: AbortSignal | undefined },
): Promise<T> {
  if (signal?.aborted === true) return Promise.reject(adminSyncError("CANCELLED"));
  return new Promise((resolve, reject) => {
    const own = new AbortController();
    const end = (): void => {
      stop();
      signal?.removeEventListener("abort", cancel);
    };
    const giveUp = (code: "CANCELLED" | "SERVER_UNREACHABLE"): void => {
      end();
      reject(adminSyncError(code));
      own.abort();
    };
    const cancel = (): void => giveUp("CANCELLED");
    const stop = clock.after(ms, () => giveUp("SERVER_UNREACHABLE"));
    signal?.addEventListener("abort", cancel);
    const sent = async (): Promise<T> => send(own.signal);
    sent()
      .finally(end)
      .then(resolve, (thrown: unknown) => reject(codedError(thrown)));
  });
}
