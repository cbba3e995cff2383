/** A clock that stands still until it is moved. */
export interface SimulatedClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Moves on by so many milliseconds. Throws on a negative number: time does not go back. */
  advance(milliseconds: number): void;
  /** Moves on to a moment, such as `2026-11-25T01:30:00Z`. Throws where that is in the past. */
  moveTo(moment: string): void;
}

/**
 * A clock for tests and demos, to hand in wherever a clock is asked for.
 *
 * @example
 * const clock = createSimulatedClock("2026-11-24T20:00:00Z");
 * clock.moveTo("2026-11-25T01:30:00Z"); // the night has come
 */
export function createSimulatedClock(start: string): SimulatedClock {
  let moment = parseMoment(start);
  const moveTo = (to: number): void => {
    if (to < moment) throw new RangeError("a simulated clock does not go back");
    moment = to;
  };
  return {
    now: () => moment,
    advance: (milliseconds) => moveTo(moment + milliseconds),
    moveTo: (text) => moveTo(parseMoment(text)),
  };
}

function parseMoment(text: string): number {
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) throw new RangeError(`not a moment: ${text}`);
  return moment;
}
