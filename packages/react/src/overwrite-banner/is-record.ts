import type { JsonObject, JsonValue } from "@adminsync/core/model";

/** Whether a value is an object with fields. */
export function isRecord(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
