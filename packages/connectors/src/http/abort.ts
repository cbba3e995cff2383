/** Waits, or stops waiting at once when the signal aborts. Resolves either way: whoever waits looks at the signal. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Waiting by the platform's timer. */
export const sleepByTimer: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
  });

/** Stands in for a promise that did not settle before the signal aborted. */
export const ABORTED: unique symbol = Symbol("aborted");

/** Settles with the promise or, where the signal aborts first, with `ABORTED`: also for a fetch that doesn't heed its signal. */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | typeof ABORTED> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(ABORTED);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
