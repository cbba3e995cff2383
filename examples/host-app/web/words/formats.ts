const ZONE = "Europe/Brussels";

/** `24 nov. 2026, 02:14`, in Brussels. */
export function momentText(at: string | number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short", timeZone: ZONE }).format(new Date(at));
}

/** `dinsdag 24 november 2026 om 02:14`. */
export function fullMomentText(at: string | number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: "full", timeStyle: "short", timeZone: ZONE }).format(new Date(at));
}

/** `24/11/2026` of a date as it is stored, `2026-11-24`. */
export function dayText(day: string, tag: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(tag, { day: "2-digit", month: "2-digit", year: "numeric", timeZone: ZONE }).format(
    date,
  );
}

/** The day in Brussels as it is stored. */
export function isoDay(at: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(new Date(at));
}

/** Whole euros of cents: `1.234.567`. */
export function euroText(cents: number, tag: string): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }).format(Math.round(cents / 100));
}

/** `1.234`. */
export function numberText(value: number, tag: string): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value);
}
