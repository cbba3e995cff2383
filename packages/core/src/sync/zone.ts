import type { IsoDate } from "../model/json.ts";

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this runtime knows a time zone by that IANA name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The calendar day in a time zone at a moment, in milliseconds since 1970. Throws a `RangeError` on a time zone that is not known. */
export function dayIn(timeZone: string, moment: number): IsoDate {
  return isoDate(wallClock(timeZone, moment));
}

/** The calendar day so many days later. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDate(Date.parse(`${day}T00:00Z`) + days * DAY_MS);
}

/**
 * The moment at which a time of the day, in minutes after midnight, comes on a calendar day in a time zone, in milliseconds since 1970. A
 * time that comes twice (autumn) is the first; a time that is skipped (spring) is as much later as was skipped, so that 02:30 is then 03:30.
 * Throws a `RangeError` on a time zone that is not known.
 */
export function momentIn(timeZone: string, day: IsoDate, minutes: number): number {
  const wall = Date.parse(`${day}T00:00Z`) + minutes * 60_000;
  // No zone changes its clock twice within two days, so that one of these two offsets holds at `wall`, or it is skipped.
  const before = wall - offsetAt(timeZone, wall - DAY_MS);
  const after = wall - offsetAt(timeZone, wall + DAY_MS);
  if (before === after) return before;
  return wallClock(timeZone, before) === wall || wallClock(timeZone, after) !== wall ? before : after;
}

function offsetAt(timeZone: string, moment: number): number {
  return wallClock(timeZone, moment) - moment;
}

/** What the clock on the wall shows, written as if it were UTC. To the second; fractions are kept. */
function wallClock(timeZone: string, moment: number): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return shown + (moment - Math.floor(moment / 1000) * 1000);
}

function isoDate(wall: number): IsoDate {
  return new Date(wall).toISOString().slice(0, 10);
}

/** Making one costs far more than using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, made);
  return made;
}
