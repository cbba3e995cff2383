import type { Log } from "../log.ts";

/** Something done again and again. */
export interface Repeated {
  /** Resolves when what is being done is done. */
  stop(): Promise<void>;
}

/** Does `work` every so often, never twice at once; a failure is logged, and the next turn comes. Doesn't keep the process alive. */
export function repeat(name: string, everyMs: number, log: Log, work: () => Promise<void>): Repeated {
  let current: Promise<void> | null = null;
  const timer = setInterval(() => {
    current ??= work()
      .catch((cause: unknown) => log("warn", "turn-failed", { name, cause }))
      .finally(() => {
        current = null;
      });
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await current;
    },
  };
}
