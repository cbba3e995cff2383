"use client";
import { useEffect, useState } from "react";

/** The moment in milliseconds since 1970, fresh every second while something runs. */
export function useSeconds(clock: () => number, running: boolean): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    if (!running) return undefined;
    const read = (): void => setNow(clock());
    read();
    const timer = setInterval(read, 1000);
    return () => clearInterval(timer);
  }, [clock, running]);
  return now;
}
