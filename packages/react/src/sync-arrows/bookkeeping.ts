import type { SyncArrowsState } from "./state.ts";

/** The host's own sync, as far as the arrows of a dossier started it. Times in milliseconds since 1970. */
export type Bookkeeping =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly since: number }
  | { readonly kind: "failed"; readonly at: number };

/** One pair of arrows for both: they turn until both are done, and tell the worse outcome. */
export function together(arrows: SyncArrowsState, bookkeeping: Bookkeeping, now: number): SyncArrowsState {
  if (arrows.kind === "running" || bookkeeping.kind === "idle") return arrows;
  if (bookkeeping.kind === "running") {
    const seconds = Math.max(0, Math.floor((now - bookkeeping.since) / 1000));
    return { kind: "running", seconds, stop: "not-offered" };
  }
  return arrows.kind === "idle" || arrows.kind === "succeeded" ? { kind: "failed", at: bookkeeping.at } : arrows;
}
