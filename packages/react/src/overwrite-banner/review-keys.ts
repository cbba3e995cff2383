import type { KeyboardEvent } from "react";
import type { OverwriteHandlers } from "./handlers.ts";
import type { BarState } from "./state.ts";

type ReviewKey = "next" | "previous" | "tick" | "keep" | "edit" | "take" | "undo";

const KEYS: Readonly<Record<string, ReviewKey>> = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  x: "tick",
  m: "keep",
  e: "edit",
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

function linesOf(banner: HTMLElement): readonly HTMLElement[] {
  return [...banner.querySelectorAll<HTMLElement>("[data-part=review-row]")];
}

function hasFocus(line: HTMLElement): boolean {
  return line.querySelector(":focus") !== null;
}

/** Moves focus to the tick of the next or previous line; from outside the lines, to the first or last. */
function moveToLine(banner: HTMLElement, by: 1 | -1): void {
  const lines = linesOf(banner);
  const at = lines.findIndex(hasFocus);
  const next = at === -1 ? (by === 1 ? 0 : lines.length - 1) : Math.min(lines.length - 1, Math.max(0, at + by));
  lines[next]?.querySelector<HTMLElement>("[data-row-tick]")?.focus();
}

/** Presses a part of the line that has focus: its tick, or one of its buttons. */
function pressInLine(banner: HTMLElement, part: "tick" | "keep" | "edit"): void {
  linesOf(banner).find(hasFocus)?.querySelector<HTMLElement>(`[data-row-${part}]`)?.click();
}

/** Presses the one button that is most meant: yes to what is asked once more, else what was chosen. */
function pressTake(banner: HTMLElement): void {
  banner.querySelector<HTMLElement>("[data-take]:not(:disabled)")?.click();
}

/** Does what a key means in this state of the banner. True where it meant something: then nobody else need look at it. */
function act(
  key: ReviewKey,
  banner: HTMLElement,
  state: Pick<BarState, "kind">,
  on: Pick<OverwriteHandlers, "onUndo">,
): boolean {
  if (key === "undo") {
    if (state.kind !== "done" || !("undo" in state) || state.undo !== "offered") return false;
    on.onUndo();
    return true;
  }
  if (state.kind !== "review" || linesOf(banner).length === 0) return false;
  if (key === "next") moveToLine(banner, 1);
  else if (key === "previous") moveToLine(banner, -1);
  else if (key === "take") pressTake(banner);
  else pressInLine(banner, key);
  return true;
}

/**
 * The keys of the banner: j and k walk, x ticks, m keeps (mine), e edits, Enter carries out, u undoes. They work while focus is in it, nowhere
 * else, and press what stands there to be pressed.
 */
export function onReviewKey(
  event: KeyboardEvent<HTMLElement>,
  state: Pick<BarState, "kind">,
  on: Pick<OverwriteHandlers, "onUndo">,
): void {
  const key = readReviewKey(event);
  if (key !== null && act(key, event.currentTarget, state, on)) event.preventDefault();
}
