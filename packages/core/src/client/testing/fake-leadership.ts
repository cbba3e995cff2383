import type { Leadership } from "../leadership.ts";

/** Places among tabs as the browser's locks give them: the first leads, and when it leaves the next. */
export function createFakeLeadership(): (source: string) => Leadership {
  const queues = new Map<string, (() => void)[]>();
  return (source) => (lead) => {
    const queue = queues.get(source) ?? [];
    queues.set(source, queue);
    const own = (): void => lead();
    queue.push(own);
    if (queue[0] === own) own();
    return () => {
      const at = queue.indexOf(own);
      if (at < 0) return;
      queue.splice(at, 1);
      if (at === 0) queue[0]?.();
    };
  };
}
