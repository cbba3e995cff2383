import * as v from "valibot";
import { parseExternalId, type ExternalId } from "../model/ids.ts";
import type { Instant, IsoDate } from "../model/json.ts";

/** Databases and JSON readers refuse NUL and half a surrogate pair, so a record never holds them. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

function bounded(maxLength: number): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(),
    v.maxLength(maxLength, `at most ${maxLength} characters`),
    v.check((value) => !UNSTORABLE.test(value), "no NUL and no half surrogate pairs"),
  );
}

/** A line of text: longer than any name or street, short enough that a record stays a record. */
export const line: v.GenericSchema<unknown, string> = bounded(1000);

/** Text that may run on. */
export const freeText: v.GenericSchema<unknown, string> = bounded(4000);

/** A package's own key of a record, party, mandate or holding. */
export const externalId: v.GenericSchema<unknown, ExternalId> = v.custom<ExternalId>(
  (value) => typeof value === "string" && parseExternalId(value) !== null && !UNSTORABLE.test(value),
  "1 to 200 characters, no control characters, no space at either end",
);

/** Ten digits. The check number is not asked for: what a package holds is shown as it stands. */
export const enterpriseNumber: v.GenericSchema<unknown, string> = v.pipe(v.string(), v.regex(/^\d{10}$/, "ten digits"));

export const nationalNumber: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(/^\d{11}$/, "eleven digits"),
);

/** Decimal text without sign or exponent. */
export const decimal: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(/^\d{1,30}(\.\d{1,20})?$/, "a decimal number such as 12.5"),
);

export const language: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}$/, "a language of ISO 639-1, such as nl"),
);

/** Empty where the country is not known. */
export const country: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{2})?$/, "a country of ISO 3166-1, such as BE, or empty"),
);

function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A day that the calendar has. */
export const isoDate: v.GenericSchema<unknown, IsoDate> = v.pipe(
  v.string(),
  v.check(isCalendarDay, "a calendar day such as 2026-11-24"),
);

/** A moment in UTC. */
export const instant: v.GenericSchema<unknown, Instant> = v.pipe(
  v.string(),
  v.check(
    (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
    "a moment in UTC such as 2026-11-24T12:50:47Z",
  ),
);
