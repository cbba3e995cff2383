import type { TimeMessages } from "./messages.ts";
import { dayNumber, hourIn } from "./zoned.ts";

/** Numbers, dates and lists as a locale writes them. Instants are ISO 8601 text or milliseconds since 1970. */
export interface Formats {
  readonly number: (value: number) => string;
  /** "Naam, adres en 2 aandeelhouders". */
  readonly list: (items: readonly string[]) => string;
  /** "24 november 2026". */
  readonly day: (at: Moment) => string;
  /** "24/11/2026". */
  readonly date: (at: Moment) => string;
  /** "02:14". */
  readonly time: (at: Moment) => string;
  /** "24 november 2026 om 02:14". */
  readonly exact: (at: Moment) => string;
  /** "3 minuten geleden", "vannacht 02:14", "gisteren 16:40", "24 november 2026". */
  readonly relative: (at: Moment, now: number) => string;
  /** "over 5 minuten", from seconds. */
  readonly duration: (seconds: number) => string;
}

/** ISO 8601 text, or milliseconds since 1970. */
export type Moment = string | number;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Makes the formats of a locale. `words` are those of the same language. */
export function createFormats(tag: string, words: TimeMessages, timeZone = "Europe/Brussels"): Formats {
  const format = (options: Intl.DateTimeFormatOptions): ((at: Moment) => string) => {
    const made = new Intl.DateTimeFormat(tag, { ...options, timeZone });
    return (at) => made.format(new Date(at));
  };
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const ago = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const day = format({ day: "numeric", month: "long", year: "numeric" });
  const time = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const relative = (at: Moment, now: number): string => {
    const then = new Date(at).getTime();
    const passed = Math.max(0, now - then);
    if (passed < MINUTE) return words.justNow;
    if (passed < HOUR) return ago.format(-Math.floor(passed / MINUTE), "minute");
    const days = dayNumber(now, timeZone) - dayNumber(then, timeZone);
    if (days === 0 && hourIn(then, timeZone) < 6) return words.lastNight({ time: time(at) });
    if (days <= 1) return words.onDay({ day: ago.format(-days, "day"), time: time(at) });
    return days < 7 ? ago.format(-days, "day") : day(at);
  };
  return {
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    day,
    date: format({ day: "2-digit", month: "2-digit", year: "numeric" }),
    time,
    exact: format({ dateStyle: "long", timeStyle: "short", hourCycle: "h23" }),
    relative,
    duration: (seconds) =>
      seconds < 90 ? ago.format(Math.ceil(seconds), "second") : ago.format(Math.ceil(seconds / 60), "minute"),
  };
}
