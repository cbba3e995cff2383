/** How long a client waits for what. All in milliseconds. */
export interface Patience {
  /** For the answer to a start. */
  readonly answerMs: number;
  /** What is added to the server's own deadline, for the way back. */
  readonly graceMs: number;
  /** From the first wait to giving up, whatever the server goes on saying. */
  readonly longestMs: number;
  /** A server that was not heard for so long counts as silent. */
  readonly silenceMs: number;
  /** Until a run is asked for the first time; each time without news it takes half as long again. */
  readonly firstAskMs: number;
  readonly slowestAskMs: number;
}

export const DEFAULT_PATIENCE: Patience = {
  answerMs: 30_000,
  graceMs: 5000,
  longestMs: 15 * 60_000,
  silenceMs: 15_000,
  firstAskMs: 1000,
  slowestAskMs: 5000,
};

/** How long to wait before a run is asked for again, after so many times without news. */
export function askIntervalMs(asks: number, { firstAskMs, slowestAskMs }: Patience): number {
  return Math.min(slowestAskMs, Math.round(firstAskMs * 1.5 ** asks));
}
