interface ZonedParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
}

const readers = new Map<string, Intl.DateTimeFormat>();

function readerOf(timeZone: string): Intl.DateTimeFormat {
  const known = readers.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    hourCycle: "h23",
  });
  readers.set(timeZone, made);
  return made;
}

function partsIn(at: number, timeZone: string): ZonedParts {
  const parts = readerOf(timeZone).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return { year: read("year"), month: read("month"), day: read("day"), hour: read("hour") };
}

/** Days since 1970 on the calendar of a time zone, so that "yesterday" is right at midnight and when the clock changes. */
export function dayNumber(at: number, timeZone: string): number {
  const { year, month, day } = partsIn(at, timeZone);
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The hour of the day in a time zone, 0 to 23. */
export function hourIn(at: number, timeZone: string): number {
  return partsIn(at, timeZone).hour;
}
