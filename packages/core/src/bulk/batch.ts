import { codedError } from "../client/cause-of.ts";
import type { Clock } from "../client/clock.ts";
import type { AdminSyncError } from "../errors/admin-sync-error.ts";
import type { DossierId } from "../model/ids.ts";
import type { Outcome } from "./state.ts";
import { afterError } from "./stops-all.ts";

/** The package takes few calls a minute, and each link costs some. */
const AT_ONCE = 2;

/** Work on many dossiers. */
export interface Batch {
  readonly ids: readonly DossierId[];
  /** Does one; rejects with what stood in the way. */
  work(id: DossierId): Promise<Outcome>;
  onBegin(id: DossierId): void;
  /** `done`: how many have ended so far. */
  onEnd(id: DossierId, outcome: Outcome, done: number): void;
}

/** Works through a batch, two at a time. Ends early where the signal is aborted (null), or with the error that would meet all that remain. */
export async function runBatch(clock: Clock, batch: Batch, signal: AbortSignal): Promise<AdminSyncError | null> {
  const rest = batch.ids.values();
  let done = 0;
  let stoppedBy: AdminSyncError | null = null;

  const end = (id: DossierId, outcome: Outcome): void => {
    done += outcome.kind === "none" ? 0 : 1;
    batch.onEnd(id, outcome, done);
  };
  const doOne = async (id: DossierId): Promise<void> => {
    batch.onBegin(id);
    for (;;) {
      try {
        return end(id, await batch.work(id));
      } catch (thrown) {
        const error = codedError(thrown);
        const next = signal.aborted ? ({ kind: "all" } as const) : afterError(error);
        if (next.kind === "one") return end(id, { kind: "failed", error });
        if (next.kind === "all") {
          if (!signal.aborted) stoppedBy ??= error;
          return end(id, { kind: "none" });
        }
        await pause(clock, next.ms, signal);
        if (signal.aborted) return end(id, { kind: "none" });
      }
    }
  };
  const hand = async (): Promise<void> => {
    for (const id of rest) {
      if (signal.aborted || stoppedBy !== null) return;
      await doOne(id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
  return stoppedBy;
}

function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const callOff = clock.after(ms, resolve);
    signal.addEventListener(
      "abort",
      () => {
        callOff();
        resolve();
      },
      { once: true },
    );
  });
}
