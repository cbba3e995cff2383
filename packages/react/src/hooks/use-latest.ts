"use client";
import { useLayoutEffect, useRef, type RefObject } from "react";

/** The newest value, for what runs after an answer came: by then props may have changed. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
