/** How long a slice of work may hold the thread, in milliseconds; far under the 50 of a long task, for what runs beside it needs time too. */
const SLICE = 6;

/** Lets everything else that waits run first. A message comes sooner than a timer, which browsers hold back. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Does something with each item in slices that leave the thread free between them; rejects with the signal's reason once it is aborted. */
export async function inSlices<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  use: (item: Item) => unknown,
  {
    signal,
    onProgress,
  }: { readonly signal?: AbortSignal | undefined; readonly onProgress?: ((done: number) => void) | undefined },
): Promise<void> {
  let done = 0;
  let until = performance.now() + SLICE;
  const step = async (): Promise<void> => {
    onProgress?.(done);
    await nextTurn();
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  };
  signal?.throwIfAborted();
  if (Symbol.iterator in items) {
    for (const item of items) {
      use(item);
      done += 1;
      if (performance.now() >= until) await step();
    }
  } else {
    for await (const item of items) {
      signal?.throwIfAborted();
      use(item);
      done += 1;
      if (performance.now() >= until) await step();
    }
  }
  onProgress?.(done);
}
