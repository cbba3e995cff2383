import type { Clock } from "../client/clock.ts";

/** So long the page may be kept busy at a time, in milliseconds: a frame is 16. */
const SLICE_MS = 8;

/** Does `work` for each item, giving way to the page in between; calls `onSlice` after each stretch. Rejects where the signal is aborted. */
export async function inSlices<Item>(
  clock: Clock,
  items: readonly Item[],
  signal: AbortSignal,
  work: (item: Item) => void,
  onSlice: (done: number) => void,
): Promise<void> {
  let began = clock.now();
  for (const [position, item] of items.entries()) {
    work(item);
    if (clock.now() - began < SLICE_MS && position < items.length - 1) continue;
    onSlice(position + 1);
    await new Promise<void>((resolve) => clock.after(0, resolve));
    signal.throwIfAborted();
    began = clock.now();
  }
}
