/** Something that happens now and then, and that one may wait for. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring after this call. */
  next(): Promise<void>;
}

export function createBell(): Bell {
  let waiting: (() => void)[] = [];
  return {
    ring: () => {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    next: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
