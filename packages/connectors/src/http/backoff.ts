const FIRST_MS = 500;
const LONGEST_MS = 8000;

/**
 * How long to wait before trying again: anywhere between half and all of a span that doubles with each attempt, so that many
 * callers that failed together don't come back together.
 * @param attempt how many attempts were made, from 1
 * @param random from 0 up to 1
 */
export function backoffMs(attempt: number, random: number): number {
  const span = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt - 1, 30));
  return Math.round((span * (1 + random)) / 2);
}
