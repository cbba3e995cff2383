/** What JSON can hold: the shape in which values cross every boundary. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A moment in UTC as ISO 8601, such as `2026-11-24T12:50:47.000Z`. */
export type Instant = string;

/** A calendar day as `2026-11-24`. */
export type IsoDate = string;
