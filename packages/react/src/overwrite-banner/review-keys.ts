import type { KeyboardEvent } from "react";

/** What a key means in the review. */
export type ReviewKey = "next" | "previous" | "tick" | "take" | "undo";

const KEYS: Readonly<Record<string, ReviewKey>> = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  x: "tick",
  Enter: "take",
  u: "undo",
};

/**
 * Reads a key. Keys that a host, the browser or a field of text may want stay theirs; Enter on a button presses that button, as always.
 */
export function readReviewKey(event: KeyboardEvent<HTMLElement>): ReviewKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return null;
  const meant = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
  const { target } = event;
  if (!(target instanceof Element)) return meant;
  if (target.matches("textarea, select, [contenteditable], input:not([type=checkbox])")) return null;
  return meant === "take" && target.closest("button, a") !== null ? null : meant;
}

/** Moves focus to the tick of the next or previous line; from outside the lines, to the first or last. */
export function moveToLine(table: HTMLElement, by: 1 | -1): void {
  const ticks = [...table.querySelectorAll<HTMLElement>("[data-row-tick]")];
  const at = ticks.findIndex((tick) => tick.matches(":focus"));
  const next = at === -1 ? (by === 1 ? 0 : ticks.length - 1) : Math.min(ticks.length - 1, Math.max(0, at + by));
  ticks[next]?.focus();
}

/** Ticks or unticks the line that has focus. */
export function toggleLine(table: HTMLElement): void {
  table.querySelector<HTMLInputElement>("[data-row-tick]:focus")?.click();
}
