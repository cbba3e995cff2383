import type { KeyboardEvent } from "react";
import type { OverwriteHandlers } from "./handlers.ts";
import type { OverwriteState } from "./state.ts";
import { countTicked } from "./ticked.ts";

type ReviewKey = "next" | "previous" | "tick" | "take" | "undo";

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
function readReviewKey(event: KeyboardEvent<HTMLElement>): ReviewKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return null;
  const meant = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
  const { target } = event;
  if (!(target instanceof Element)) return meant;
  if (target.matches("textarea, select, [contenteditable], input:not([type=checkbox])")) return null;
  return meant === "take" && target.closest("button, a") !== null ? null : meant;
}

/** Moves focus to the tick of the next or previous line; from outside the lines, to the first or last. */
function moveToLine(banner: HTMLElement, by: 1 | -1): void {
  const ticks = [...banner.querySelectorAll<HTMLElement>("[data-row-tick]")];
  const at = ticks.findIndex((tick) => tick.matches(":focus"));
  const next = at === -1 ? (by === 1 ? 0 : ticks.length - 1) : Math.min(ticks.length - 1, Math.max(0, at + by));
  ticks[next]?.focus();
}

/** Ticks or unticks the line that has focus. */
function toggleLine(banner: HTMLElement): void {
  banner.querySelector<HTMLInputElement>("[data-row-tick]:focus")?.click();
}

/** Does what a key means in this state of the banner. True where it meant something: then nobody else need look at it. */
function act(key: ReviewKey, banner: HTMLElement, state: OverwriteState, on: OverwriteHandlers): boolean {
  if (key === "undo") {
    if (state.kind !== "done" || state.undo !== "offered") return false;
    on.onUndo();
    return true;
  }
  if (state.kind !== "review") return false;
  if (key === "next") moveToLine(banner, 1);
  if (key === "previous") moveToLine(banner, -1);
  if (key === "tick") toggleLine(banner);
  if (key === "take" && !state.applying && countTicked(state.groups).ticked > 0) on.onTake();
  return true;
}

/** The keys of the banner: j and k walk, x ticks, Enter takes over, u undoes. They work while focus is in it, nowhere else. */
export function onReviewKey(event: KeyboardEvent<HTMLElement>, state: OverwriteState, on: OverwriteHandlers): void {
  const key = readReviewKey(event);
  if (key !== null && act(key, event.currentTarget, state, on)) event.preventDefault();
}
