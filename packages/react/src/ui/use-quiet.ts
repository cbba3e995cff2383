"use client";
import { useEffect, useState } from "react";

/** A value that has stood still for so long, in milliseconds; before that, the last one that did. Null at first. */
export function useQuiet<T>(value: T, ms: number): T | null {
  const [still, setStill] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return still;
}
