import type { Log } from "../log.ts";
import { createCrew, type JobSource, type QueueWork } from "./crew.ts";

/** Fetches jobs and has them done. */
export interface Dispatcher {
  /** Looks for jobs at once. */
  wake(): void;
  /** How many jobs this process is doing. */
  busy(): number;
  /** Fetches no more, has what was begun let go, and resolves when it is done. */
  stop(letGo: () => void): Promise<void>;
}

/** `onSettled` is called after each job. */
export function createDispatcher(
  source: JobSource,
  works: readonly QueueWork[],
  log: Log,
  onSettled: () => void,
): Dispatcher {
  const crews = works.map((work) => createCrew(source, work, log, settled));
  let wanted = false;
  let looking: Promise<void> | null = null;
  const stopping = new AbortController();

  function settled(): void {
    wake();
    onSettled();
  }

  function wake(): void {
    wanted = true;
    if (!stopping.signal.aborted) looking ??= look();
  }

  async function look(): Promise<void> {
    while (wanted && !stopping.signal.aborted) {
      wanted = false;
      await Promise.all(crews.map((crew) => crew.fill(() => stopping.signal.aborted)));
    }
    // In the same turn as the test above, so that no wake falls between.
    looking = null;
  }

  return {
    wake,
    busy: () => crews.reduce((sum, crew) => sum + crew.doing.size, 0),
    stop: async (letGo) => {
      stopping.abort();
      await looking;
      letGo();
      await Promise.allSettled(crews.flatMap((crew) => [...crew.doing.keys()]));
    },
  };
}
