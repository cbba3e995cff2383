import * as v from "valibot";
import { isErrorCode, type ErrorCode } from "../../errors/codes.ts";
import type { Instant, IsoDate, JsonObject, JsonValue } from "../../model/json.ts";

const MAX_DEPTH = 32;

function isJson(value: unknown, depth: number): value is JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth > MAX_DEPTH) return false;
  return Object.values(value).every((inner) => isJson(inner, depth + 1));
}

/** Any JSON, at most 32 levels deep: what templates and sources hold. */
export const jsonValueSchema: v.GenericSchema<unknown, JsonValue> = v.custom<JsonValue>(
  (input) => isJson(input, 0),
  `JSON of at most ${MAX_DEPTH} levels`,
);

/** A JSON object. */
export const jsonObjectSchema: v.GenericSchema<unknown, JsonObject> = v.custom<JsonObject>(
  (input) => typeof input === "object" && input !== null && !Array.isArray(input) && isJson(input, 0),
  `a JSON object of at most ${MAX_DEPTH} levels`,
);

/** A moment in UTC. */
export const instantSchema: v.GenericSchema<string, Instant> = v.pipe(v.string(), v.isoTimestamp());

/** A calendar day. */
export const isoDateSchema: v.GenericSchema<string, IsoDate> = v.pipe(v.string(), v.isoDate());

/** A code of the closed list. */
export const errorCodeSchema: v.GenericSchema<unknown, ErrorCode> = v.custom<ErrorCode>(
  (input) => typeof input === "string" && isErrorCode(input),
  "a code of the closed list",
);

/** A line of text that a user typed, trimmed. */
export const lineSchema: v.GenericSchema<string, string> = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, "must not be empty"),
  v.maxLength(200),
);

/** Text without bounds of its own; the body's size bounds it. */
export const textSchema: v.GenericSchema<string, string> = v.string();

/** A count. */
export const countSchema: v.GenericSchema<number, number> = v.pipe(v.number(), v.integer(), v.minValue(0));
