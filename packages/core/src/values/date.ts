import type { IsoDate } from "../model/json.ts";
import { foldText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { memo } from "./memo.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** Folded beginnings of the names of months in Dutch, French, German and English; March before May, for `maa` and `mai`. */
const MONTHS =
  /^(?:(jan|jaen)|(fe[bv])|(maa|mrt|mar|mae|mrz)|(a[pv]r)|(ma[iy]|mei)|(juin|jun)|(jui|jul)|(ao|aug)|(sep)|(o[kc]t)|(nov)|(de[cz]))/;
const TIME = /[t ] ?\d{1,2}(?::|u|h)\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(z|utc|[+-]\d{2}:?\d{2})?$/;

/** Two digits of a year: up to 49 in this century, from 50 in the last. */
function iso(year: string, month: string, day: string): string {
  const century = year.length > 2 ? "" : year < "50" ? "20" : "19";
  return `${century}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function monthOf(name: string): string {
  return String((MONTHS.exec(name)?.slice(1).findIndex(Boolean) ?? -1) + 1);
}

function readWords(text: string): string | null {
  const dayFirst =
    /^(?:[a-z]+[., ]+)*?(\d{1,2})(?:ste|de|er|e|st|nd|rd|th|[.])?[ ./-]*(?:of )?([a-z]{3,})[ .,/-]*'?(\d{4}|\d{2})$/.exec(
      text,
    );
  const monthFirst = /^(?:[a-z]+,? )?([a-z]{3,})[. ]+(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  const [day = "", name = "", year = ""] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf(name);
  return month === "0" ? null : iso(year, month, day);
}

/** A day as ISO text, whether or not there is such a day. */
function readDay(text: string): string | null {
  const [, year = "", , monthBehind = "", dayBehind = ""] = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (year !== "") return iso(year, monthBehind, dayBehind);
  const dayFirst = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (dayFirst !== null) return iso(dayFirst[4] ?? "", dayFirst[3] ?? "", dayFirst[1] ?? "");
  if (!/^\d{8}$/.test(text)) return readWords(text);
  // 18 to 21 is a century in front, and no month behind a day: the two orders never clash.
  const isYearFirst = text >= "1800" && text < "2200" && text.slice(4, 6) <= "12";
  const month = isYearFirst ? text.slice(4, 6) : text.slice(2, 4);
  if (month === "00") return null;
  return isYearFirst ? iso(text.slice(0, 4), month, text.slice(6)) : iso(text.slice(4), month, text.slice(0, 2));
}

function exists(day: string): boolean {
  const time = Date.parse(day);
  return day >= "1000" && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A moment in UTC late in the evening is already the next day in Belgium, whose midnight it mostly stands for. */
function belgianDay(instant: string): string | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels", dateStyle: "short" }).format(time);
}

const readWritten = memo((text: string): string | null => {
  const folded = foldText(text);
  const time = TIME.exec(folded);
  const instant = time?.[1] === "z" && /^\d{4}-\d\d-\d\dt2[23]/.test(folded) ? belgianDay(text.trim()) : null;
  return instant ?? readDay((time === null ? folded : folded.slice(0, time.index)).trim());
});

function readDate(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : readWritten(value.toISOString());
  const text = readShortText(value);
  if (text === null || /^\d{4}-\d\d-\d\d$/.test(text)) return text;
  return /^\d[\d/.-]+$/.test(text) ? readDay(text) : readWritten(text);
}

/**
 * A calendar day as ISO text, or null where it is none or doesn't exist. Day before month; Dutch, French, German and English months;
 * `20240201`; a time of day is left out, and a `Date` or a moment in UTC is the day that it was in Belgium.
 */
export function parseDate(value: unknown): IsoDate | null {
  const day = readDate(value);
  return day !== null && exists(day) ? day : null;
}

/** `dd/mm/yyyy`, in German `dd.mm.yyyy`. */
export function formatDate(date: IsoDate, locale = "nl-BE"): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return [day, month, year].join(locale.startsWith("de") ? "." : "/");
}

/** A calendar day. One that doesn't exist equals nothing but itself. */
export const dateKind: KindDefinition = {
  name: "date",
  canonical: (value) => readDate(value) ?? textKey(value),
};
