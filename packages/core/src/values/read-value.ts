/** Longer text than this is no number, name or address, and is compared letter by letter. */
export const LONGEST_VALUE = 500;

/** The text of a value, or null where it has none: an object, a function, a symbol. */
export function readText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  return null;
}

/** The text of a value that is short enough to be parsed. */
export function readShortText(value: unknown): string | null {
  const text = readText(value);
  return text === null || text.length > LONGEST_VALUE ? null : text;
}

/** The first of these fields that holds text. Empty text where none does. */
export function readField(value: object, ...names: readonly string[]): string {
  for (const name of names) {
    const text = readText(Reflect.get(value, name));
    if (text !== null && text.trim() !== "") return text;
  }
  return "";
}

/** Whether a value is an object with fields, not a list. */
export function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
