import { createValue } from "../value.ts";

/** How far the demo's server is ahead of the machine, in milliseconds. */
const ahead = createValue(0);

/** Time as the demo's server has it. */
export const demoNow = (): number => Date.now() + ahead.get();

/** The server said what time it is. */
export function noteServerTime(now: number): void {
  const drift = now - Date.now();
  // Answers take a while; a second more or less is no other time.
  if (Math.abs(drift - ahead.get()) > 1500) ahead.set(drift);
}
