/** The real clock, which the demo can move forward: a night is reached without waiting for it. */
export class DemoClock {
  #offset = 0;

  readonly now = (): number => Date.now() + this.#offset;

  /** Moves the clock to a later moment; it never goes back. */
  moveTo(moment: number): void {
    this.#offset = Math.max(this.#offset, moment - Date.now());
  }

  /** The next moment at which the wall clock in Brussels shows `time` (`02:30`), after today's midnight. */
  nextNight(time: string): number {
    const show = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Brussels",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    const minute = 60_000;
    const start = Math.ceil(this.now() / minute) * minute;
    for (let at = start; at < start + 2 * 1440 * minute; at += minute) {
      if (show.format(at) === time) return at;
    }
    return start;
  }
}
