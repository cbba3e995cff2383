import { canCancel, elapsedSeconds, isCancelling, isLive, type SyncState } from "@adminsync/core/sync";
import type { SyncArrowsState } from "./state.ts";

/** What the arrows show of a sync. `canStop`: whether the adapter can cancel. */
export function arrowsOf(sync: SyncState, now: number, canStop: boolean): SyncArrowsState {
  if (sync.kind === "idle") return { kind: "idle" };
  if (isLive(sync)) {
    const offered = canStop && canCancel(sync);
    return {
      kind: "running",
      seconds: elapsedSeconds(sync, now) ?? 0,
      stop: isCancelling(sync) ? "asked" : offered ? "offered" : "not-offered",
    };
  }
  if (sync.kind === "succeeded") return { kind: "succeeded", at: sync.endedAt, changed: sync.changed };
  return { kind: sync.kind, at: sync.endedAt };
}
