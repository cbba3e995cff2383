import { AdminSyncError } from "../errors/admin-sync-error.ts";
import type { IsoDate } from "../model/json.ts";
import { addDays, dayIn, isTimeZone, momentIn } from "./zone.ts";

/** Times of the day such as `02:00`. Where `to` is the earlier, the window passes midnight. */
export interface NightWindow {
  readonly from: string;
  readonly to: string;
}

/** One night: the calendar day on which its window closes, and when it opens and closes, in milliseconds since 1970. */
export interface Night {
  readonly night: IsoDate;
  readonly opensAt: number;
  readonly closesAt: number;
}

/**
 * The night whose window is open at a moment; null where none is. Each calendar day has one, also where the clock is set: in spring what
 * is skipped comes off the window (one that is skipped whole follows after it), in autumn the hour that comes twice is part of one window.
 * Throws `CONFIGURATION_INVALID` on a time or a time zone that does not exist, and on a window that is empty.
 */
export function nightAt(now: number, window: NightWindow, timeZone: string): Night | null {
  const from = minutesOf(window.from);
  const to = minutesOf(window.to);
  if (from === to) throw invalid(`the window from ${window.from} to ${window.to} is empty`);
  if (!isTimeZone(timeZone)) throw invalid(`time zone not known: ${timeZone}`);
  const today = dayIn(timeZone, now);
  const nights = (from < to ? [today] : [today, addDays(today, 1)]).map((night) => nightOf(night, from, to, timeZone));
  return nights.find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt) ?? null;
}

function nightOf(night: IsoDate, from: number, to: number, timeZone: string): Night {
  const opensAt = momentIn(timeZone, from < to ? night : addDays(night, -1), from);
  const closesAt = momentIn(timeZone, night, to);
  // In spring `from` may be moved past a `to` that was not skipped.
  const wanted = (to - from + (from < to ? 0 : 1440)) * 60_000;
  return { night, opensAt, closesAt: closesAt > opensAt ? closesAt : opensAt + wanted };
}

function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw invalid(`not a time of the day: ${time}`);
  return Number(hours) * 60 + Number(minutes);
}

function invalid(problem: string): AdminSyncError {
  return new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } });
}
