import { adminSyncError } from "../errors/admin-sync-error.ts";

const DEEPEST = 100;
const MOST_PARTS = 100_000;

/** Whether two values are the same, part by part. Throws `VALUE_CYCLIC` or `VALUE_TOO_DEEP` where that can't be told. */
export function isIdentical(a: unknown, b: unknown): boolean {
  let parts = 0;
  const within = new Set<object>();
  const same = (x: unknown, y: unknown, depth: number): boolean => {
    if (Object.is(x, y)) return true;
    if (typeof x !== "object" || typeof y !== "object" || x === null || y === null) return false;
    if (within.has(x)) throw adminSyncError("VALUE_CYCLIC");
    parts += 1;
    if (depth > DEEPEST || parts > MOST_PARTS) throw adminSyncError("VALUE_TOO_DEEP");
    if (x instanceof Date || y instanceof Date)
      return x instanceof Date && y instanceof Date && x.getTime() === y.getTime();
    const names = Object.keys(x);
    if (Array.isArray(x) !== Array.isArray(y) || names.length !== Object.keys(y).length) return false;
    within.add(x);
    const alike = names.every(
      (name) => Object.hasOwn(y, name) && same(Reflect.get(x, name), Reflect.get(y, name), depth + 1),
    );
    within.delete(x);
    return alike;
  };
  return same(a, b, 0);
}

/** A key of any value, by its parts in the order of their names. Throws as `isIdentical` does. */
export function structureKey(value: unknown): string {
  let parts = 0;
  const within = new Set<object>();
  const key = (x: unknown, depth: number): string => {
    if (typeof x === "string") return JSON.stringify(x);
    if (typeof x !== "object" || x === null) return `${typeof x} ${String(x)}`;
    if (within.has(x)) throw adminSyncError("VALUE_CYCLIC");
    parts += 1;
    if (depth > DEEPEST || parts > MOST_PARTS) throw adminSyncError("VALUE_TOO_DEEP");
    if (x instanceof Date) return `date ${x.getTime()}`;
    within.add(x);
    const inner = Object.keys(x)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${key(Reflect.get(x, name), depth + 1)}`);
    within.delete(x);
    return `${Array.isArray(x) ? "list" : "record"}{${inner.join(",")}}`;
  };
  return key(value, 0);
}
