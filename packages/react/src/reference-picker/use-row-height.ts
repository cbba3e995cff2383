"use client";
import { useState, type RefObject } from "react";
import { useDomEffect } from "../ui/use-dom-effect.ts";

/** Height of a row as long as nothing was drawn, in pixels: two lines. */
export const ROW_HEIGHT = 52;

/**
 * The height that the style sheet gives every row, in pixels: it follows density and font size. Read off the field once each time the list opens,
 * as its scroll margin, which the browser computes to pixels; so no row is ever measured.
 */
export function useRowHeight(field: RefObject<HTMLElement | null>, open: boolean): number {
  const [height, setHeight] = useState(ROW_HEIGHT);
  useDomEffect(() => {
    if (!open || field.current === null) return;
    const told = Number.parseFloat(getComputedStyle(field.current).scrollMarginBlockEnd);
    if (told > 0) setHeight(told);
  }, [open, field]);
  return height;
}
