"use client";
import { useRef, type RefObject } from "react";
import { useDomEffect } from "../ui/use-dom-effect.ts";

/** The newest value, for what runs after an answer came: by then props may have changed. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useDomEffect(() => {
    latest.current = value;
  });
  return latest;
}
