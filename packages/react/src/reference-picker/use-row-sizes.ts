"use client";
import { useState, type RefObject } from "react";
import { useDomEffect } from "../ui/use-dom-effect.ts";
import type { RowSizes } from "./list-layout.ts";

/** Heights as long as nothing was drawn, in pixels: two lines a row, a third for reasons. */
export const ROW_SIZES: RowSizes = { row: 52, suggested: 70, heading: 26 };

function readSizes(field: HTMLElement): RowSizes {
  const { scrollMarginBlockEnd, scrollMarginInlineEnd, scrollMarginBlockStart } = getComputedStyle(field);
  const told = (text: string, otherwise: number): number => Number.parseFloat(text) || otherwise;
  return {
    row: told(scrollMarginBlockEnd, ROW_SIZES.row),
    suggested: told(scrollMarginInlineEnd, ROW_SIZES.suggested),
    heading: told(scrollMarginBlockStart, ROW_SIZES.heading),
  };
}

/**
 * The heights that the style sheet gives rows and headings, in pixels: they follow density and font size. Read off the field once each time the
 * list opens, as its scroll margins, which the browser computes to pixels; so no row is ever measured.
 */
export function useRowSizes(field: RefObject<HTMLElement | null>, open: boolean): RowSizes {
  const [sizes, setSizes] = useState(ROW_SIZES);
  useDomEffect(() => {
    if (!open || field.current === null) return;
    const told = readSizes(field.current);
    setSizes((before) =>
      before.row === told.row && before.suggested === told.suggested && before.heading === told.heading ? before : told,
    );
  }, [open, field]);
  return sizes;
}
