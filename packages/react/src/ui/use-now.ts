"use client";
import { useCallback, useSyncExternalStore } from "react";

const HALF_MINUTE = 30_000;

/** The moment, fresh twice a minute. Null while the server renders and the page comes alive: what it says then would be old at once. */
export function useNow(clock: () => number): number | null {
  const subscribe = useCallback((changed: () => void) => {
    const timer = setInterval(changed, HALF_MINUTE);
    return () => clearInterval(timer);
  }, []);
  // A snapshot has to stay the same between two ticks.
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(clock() / HALF_MINUTE) * HALF_MINUTE + HALF_MINUTE,
    () => null,
  );
}
