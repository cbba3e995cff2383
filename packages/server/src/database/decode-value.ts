/** Numbers of PostgreSQL's own types, which never change (src/include/catalog/pg_type.dat). */
const TYPE = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  oid: 26,
  json: 114,
  float4: 700,
  float8: 701,
  int4Array: 1007,
  textArray: 1009,
  timestamptz: 1184,
  jsonb: 3802,
} as const;

/** A value in PostgreSQL's text format as the value that `Sql` promises; types that are not named here stay text. */
export function decodeValue(type: number, text: string): unknown {
  switch (type) {
    case TYPE.bool:
      return text === "t";
    case TYPE.bytea:
      return new Uint8Array(Buffer.from(text.slice(2), "hex"));
    case TYPE.int8: {
      const number = Number(text);
      return Number.isSafeInteger(number) ? number : text;
    }
    case TYPE.int2:
    case TYPE.int4:
    case TYPE.oid:
    case TYPE.float4:
    case TYPE.float8:
      return Number(text);
    case TYPE.json:
    case TYPE.jsonb:
      return JSON.parse(text);
    case TYPE.timestamptz:
      return decodeInstant(text);
    case TYPE.textArray:
      return arrayItems(text);
    case TYPE.int4Array:
      return arrayItems(text).map((item) => (item === null ? null : Number(item)));
    default:
      return text;
  }
}

/** `2026-11-24 12:50:47.123456+00` → `2026-11-24T12:50:47.123Z`; `infinity` stays as it is. */
function decodeInstant(text: string): string {
  const instant = new Date(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"));
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
}

/** The items of an array of one dimension, such as `{a,"b c",NULL}`. */
function arrayItems(text: string): (string | null)[] {
  const items = text.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/gs);
  return Array.from(items, ([, quoted, bare]) => {
    if (quoted !== undefined) return quoted.replaceAll(/\\(.)/gs, "$1");
    return bare === undefined || bare === "NULL" ? null : bare;
  });
}
