/** How long a slice of work may hold the thread, in milliseconds; far under the 50 of a long task, for what runs beside it needs time too. */
const SLICE = 6;

/** Node's own, where there is one: a message there may come before anything else that waits. */
declare const setImmediate: ((use: () => void) => unknown) | undefined;

/** Lets everything else that waits run first. A message comes sooner than a timer, which browsers hold back. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** What may be told to and asked of work that is done in slices. */
export interface SliceOptions {
  /** Aborting rejects the promise with the signal's reason; nothing is left running. */
  readonly signal?: AbortSignal | undefined;
  /** Called between slices with how many are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Does something with each item in slices that leave the thread free between them; rejects with the signal's reason once it is aborted. */
export async function inSlices<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  use: (item: Item) => unknown,
  { signal, onProgress }: SliceOptions,
): Promise<void> {
  let done = 0;
  let until = performance.now() + SLICE;
  const useNext = (item: Item): Promise<void> | undefined => {
    use(item);
    done += 1;
    return performance.now() < until ? undefined : step();
  };
  const step = async (): Promise<void> => {
    onProgress?.(done);
    await nextTurn();
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  };
  signal?.throwIfAborted();
  if (Symbol.iterator in items) {
    // Waiting for nothing would let each item wait a turn.
    for (const item of items) {
      const rest = useNext(item);
      if (rest !== undefined) await rest;
    }
  } else {
    for await (const item of items) {
      signal?.throwIfAborted();
      await useNext(item);
    }
  }
  onProgress?.(done);
}
