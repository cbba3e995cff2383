import { adminSyncError } from "../errors/admin-sync-error.ts";

const DEEPEST = 100;
const MOST_PARTS = 100_000;

/**
 * A key of any value: its parts in the order of their names. A function or symbol has the key of its text.
 * Throws `VALUE_CYCLIC` for a value inside itself, `VALUE_TOO_DEEP` for one with too many parts or levels.
 */
export function structureKey(value: unknown): string {
  let parts = 0;
  const around: object[] = [];
  const key = (part: unknown): string => {
    if (typeof part === "string") return JSON.stringify(part);
    if (part instanceof Date) return `date ${part.getTime()}`;
    if (typeof part !== "object" || part === null) return `${typeof part} ${String(part)}`;
    if (around.includes(part)) throw adminSyncError("VALUE_CYCLIC");
    parts += 1;
    if (around.length > DEEPEST || parts > MOST_PARTS) throw adminSyncError("VALUE_TOO_DEEP");
    around.push(part);
    const inner = Object.keys(part)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${key(Reflect.get(part, name))}`);
    around.pop();
    return `${Array.isArray(part) ? "list" : "record"}{${inner.join()}}`;
  };
  return key(value);
}
