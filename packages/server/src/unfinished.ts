/** Work that has to come to its end though nobody waits for it any more; a server that stops does wait for it. */
export interface Unfinished {
  /** Takes note of work that has begun, and answers it. */
  keep<Result>(work: Promise<Result>): Promise<Result>;
  count(): number;
  /** Resolves when nothing of it is left, however it ended. */
  settled(): Promise<void>;
}

export function createUnfinished(): Unfinished {
  const kept = new Set<Promise<unknown>>();
  return {
    keep: (work) => {
      kept.add(work);
      const forget = (): void => void kept.delete(work);
      work.then(forget, forget);
      return work;
    },
    count: () => kept.size,
    settled: async () => {
      while (kept.size > 0) await Promise.allSettled(kept);
    },
  };
}
