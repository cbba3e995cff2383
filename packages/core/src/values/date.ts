import type { IsoDate } from "../model/json.ts";
import { foldText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { memo } from "./memo.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Folded beginnings of the names of months in Dutch, French, German and English; March before May, for `maa` and `mai`. */
const MONTHS =
  /^(?:(jan|jaen)|(fe[bv])|(maa|mrt|mar|mae|mrz)|(a[pv]r)|(ma[iy]|mei)|(juin|jun)|(jui|jul)|(ao|aug)|(sep)|(o[kc]t)|(nov)|(de[cz]))/;
const TIME = /[t ] ?\d{1,2}(?::|u|h)\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(z|utc|[+-]\d{2}:?\d{2})?$/;

/** A day as ISO text, and whether there is such a day. */
interface Written {
  readonly day: string;
  readonly real: boolean;
}

const number = (text: string | undefined): number => Number(text);

/** Two digits of a year: up to 49 in this century, from 50 in the last. */
function fullYear(digits: string): number {
  const year = number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

function monthOf(name: string): number {
  return (MONTHS.exec(name)?.slice(1).findIndex(Boolean) ?? -1) + 1;
}

function readWords(text: string): Day | null {
  const dayFirst =
    /^(?:[a-z]+[., ]+)*?(\d{1,2})(?:ste|de|er|e|st|nd|rd|th|[.])?[ ./-]*(?:of )?([a-z]{3,})[ .,/-]*(\d{4}|'?\d{2})$/.exec(
      text,
    );
  if (dayFirst !== null) {
    const [, day, month = "", year = ""] = dayFirst;
    return { year: fullYear(year.replace("'", "")), month: monthOf(month), day: number(day) };
  }
  const monthFirst = /^(?:[a-z]+,? )?([a-z]{3,})[. ]+(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (monthFirst === null) return null;
  const [, month = "", day, year] = monthFirst;
  return { year: number(year), month: monthOf(month), day: number(day) };
}

function readDay(text: string): Day | null {
  const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return { year: number(yearFirst[1]), month: number(yearFirst[3]), day: number(yearFirst[4]) };
  const dayFirst = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (dayFirst !== null)
    return { year: fullYear(dayFirst[4] ?? ""), month: number(dayFirst[3]), day: number(dayFirst[1]) };
  if (!/^\d{8}$/.test(text)) return readWords(text);
  const at = (from: number, to: number): number => number(text.slice(from, to));
  // 18 to 21 is a century in front, and no month behind a day: the two orders never clash.
  return at(0, 4) >= 1800 && at(0, 4) < 2200 && at(4, 6) <= 12
    ? { year: at(0, 4), month: at(4, 6), day: at(6, 8) }
    : { year: at(4, 8), month: at(2, 4), day: at(0, 2) };
}

function exists({ year, month, day }: Day): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day < 29 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()) &&
    year >= 1000
  );
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
const iso = ({ year, month, day }: Day): string => `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

/** A moment in UTC late in the evening is already the next day in Belgium, whose midnight it mostly stands for. */
function belgianDay(instant: string): string | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels", dateStyle: "short" }).format(time);
}

const readWritten = memo((text: string): Written | null => {
  const folded = foldText(text);
  const time = TIME.exec(folded);
  if (time?.[1] === "z" && /^\d{4}-\d\d-\d\dt2[23]/.test(folded)) {
    const day = belgianDay(text.trim());
    if (day !== null) return { day, real: true };
  }
  const day = readDay((time === null ? folded : folded.slice(0, time.index)).trim());
  return day === null || (day.month === 0 && !/\d[-/. ]\d/.test(folded)) ? null : { day: iso(day), real: exists(day) };
});

/** Nearly all dates are digits and separators only. */
function read(text: string): Written | null {
  if (!/^\d[\d/.-]+$/.test(text)) return readWritten(text);
  const day = readDay(text);
  return day === null ? null : { day: iso(day), real: exists(day) };
}

function readDate(value: unknown): Written | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : read(value.toISOString());
  const text = readShortText(value);
  return text === null ? null : read(text);
}

/**
 * A calendar day as ISO text, or null where it is none or doesn't exist. Day before month; Dutch, French, German and English months;
 * `20240201`; a time of day is left out, and a `Date` or a moment in UTC is the day that it was in Belgium.
 */
export function parseDate(value: unknown): IsoDate | null {
  const date = readDate(value);
  return date?.real === true ? date.day : null;
}

/** `dd/mm/yyyy`, in German `dd.mm.yyyy`. */
export function formatDate(date: IsoDate, locale = "nl-BE"): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return [day, month, year].join(locale.startsWith("de") ? "." : "/");
}

/** A calendar day. One that doesn't exist equals nothing but itself. */
export const dateKind: KindDefinition = {
  name: "date",
  canonical: (value) => readDate(value)?.day ?? textKey(value),
};
