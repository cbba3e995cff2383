import type { MandateFunction, Mandate } from "../model/record.ts";

/** Functions that make a party a member of the body that governs. Auditors and representatives of a legal person are none. */
const GOVERNING: ReadonlySet<MandateFunction> = new Set([
  "director",
  "managing-director",
  "manager",
  "chair",
  "daily-management",
  "liquidator",
]);

/** Whether a mandate is one in the body that governs. */
export function isGoverning(mandate: Mandate): boolean {
  return GOVERNING.has(mandate.function.code);
}

/** The mandate that a row with room for one shows: an open one before one that ended, then the one that began last. */
export function shownFirst(a: Mandate, b: Mandate): number {
  const open = Number(b.end === undefined) - Number(a.end === undefined);
  const latest = (one?: string, other?: string): number => (one === other ? 0 : (one ?? "") < (other ?? "") ? 1 : -1);
  return open || latest(a.end, b.end) || latest(a.start, b.start);
}
