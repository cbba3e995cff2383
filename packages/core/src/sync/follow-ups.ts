import type { SyncEffect, SyncOutcome } from "./effect.ts";
import type { SyncEvent } from "./event.ts";
import { isAsking, isEnded, isLive, type Ended, type SyncState } from "./state.ts";

/** What follows from every change alike, whichever event brought it: the timer, the snapshot, the word to whoever waits. */
export function followUps(before: SyncState, event: SyncEvent, after: SyncState): readonly SyncEffect[] {
  return [...timer(before, event, after), ...snapshot(before, after), ...announcement(before, after)];
}

/** When the machine has to be woken at the latest, by the client's clock; null where nothing is waited for. */
export function wakeAt(state: SyncState): number | null {
  if (!isLive(state)) return null;
  return isAsking(state) ? state.deadline : Math.min(state.watch.askAt, state.watch.deadline);
}

function timer(before: SyncState, event: SyncEvent, after: SyncState): readonly SyncEffect[] {
  const at = wakeAt(after);
  // A timer that went off is set again, also where it went off too early to change anything.
  if (at === wakeAt(before) && (at === null || event.kind !== "ticked")) return [];
  return [at === null ? { kind: "clear-timer" } : { kind: "set-timer", at }];
}

function snapshot(before: SyncState, after: SyncState): readonly SyncEffect[] {
  if (after.kind !== "succeeded") return [];
  if (before.kind === "succeeded" && before.snapshotId === after.snapshotId) return [];
  return [{ kind: "refresh-snapshot", snapshotId: after.snapshotId }];
}

/** Only who waited is told; what was already over when the page opened is no news. A run that was given up may still end well. */
function announcement(before: SyncState, after: SyncState): readonly SyncEffect[] {
  const waited = isLive(before) || (before.kind === "stalled" && before.by === "client");
  return waited && isEnded(after) && after !== before ? [{ kind: "announce", outcome: outcomeOf(after) }] : [];
}

function outcomeOf(state: Ended): SyncOutcome {
  switch (state.kind) {
    case "succeeded":
      return { kind: "succeeded", changed: state.changed };
    case "failed":
    case "stalled":
      return { kind: state.kind, cause: state.cause };
    case "cancelled":
    default:
      return { kind: state.kind };
  }
}
