import type { SqlArrayItem, SqlParam } from "./database.ts";

/** A parameter as PostgreSQL's text format, the same for both drivers; the statement decides its type. */
export function encodeParam(param: SqlParam): string | null {
  if (param === null) return null;
  if (typeof param === "string") return param;
  if (typeof param !== "object") return String(param);
  if (param instanceof Uint8Array) return `\\x${Buffer.from(param).toString("hex")}`;
  if (param instanceof Date) return param.toISOString();
  if (Array.isArray(param)) return `{${param.map(encodeItem).join(",")}}`;
  return JSON.stringify(param);
}

function encodeItem(item: unknown): string {
  if (item === null) return "NULL";
  if (!isItem(item))
    throw new TypeError("an SQL array holds text, numbers and booleans; JSON goes in as JSON.stringify(value)");
  return `"${String(item).replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function isItem(item: unknown): item is SqlArrayItem {
  return typeof item === "string" || typeof item === "number" || typeof item === "boolean";
}
