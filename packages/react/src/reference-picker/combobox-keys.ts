/** What a key asks of a combobox. */
export type ComboboxAct =
  | { readonly kind: "open" | "close" | "pick" | "reject" | "clear" | "leave" | "retry" }
  | { readonly kind: "move"; readonly to: number };

/** What the keys are read against. */
export interface ComboboxView {
  readonly open: boolean;
  readonly count: number;
  /** Index of the active row; -1 where none is. */
  readonly active: number;
  /** How many rows on top are suggestions, which can be refused. */
  readonly suggestions: number;
  /** How many rows a page has. */
  readonly page: number;
  /** What the list is filled with could not be asked for. */
  readonly failed: boolean;
}

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** Keys of an input method are not ours. */
  readonly composing: boolean;
}

function moved({ key, ctrlKey }: PressedKey, { count, active, page }: ComboboxView): number | null {
  const last = count - 1;
  if (key === "ArrowDown") return active >= last ? 0 : active + 1;
  if (key === "ArrowUp") return active <= 0 ? last : active - 1;
  if (key === "PageDown") return Math.min(last, Math.max(0, active) + page);
  if (key === "PageUp") return Math.max(0, active - page);
  if (key === "Home" && ctrlKey) return 0;
  return key === "End" && ctrlKey ? last : null;
}

/**
 * Reads a key by the combobox pattern of the ARIA Authoring Practices. Null: the key stays the text field's, or the page's; Enter with no active
 * row is left to the form around it, unless it asks anew what failed.
 */
export function readComboboxKey(pressed: PressedKey, view: ComboboxView): ComboboxAct | null {
  const { key, altKey, metaKey, composing } = pressed;
  if (composing || metaKey) return null;
  const { open, count, active } = view;
  if (altKey) {
    if (key === "ArrowDown" && !open) return { kind: "open" };
    return key === "ArrowUp" && open ? { kind: "close" } : null;
  }
  if (key === "Delete" && pressed.shiftKey) {
    return open && active >= 0 && active < view.suggestions ? { kind: "reject" } : null;
  }
  if (key === "Escape") return { kind: open ? "close" : "clear" };
  if (key === "Tab") return open ? { kind: "leave" } : null;
  if (key === "Enter") {
    if (open && active >= 0 && active < count) return { kind: "pick" };
    return open && view.failed ? { kind: "retry" } : null;
  }
  if (!open) return key === "ArrowDown" || key === "ArrowUp" ? { kind: "open" } : null;
  const to = count === 0 ? null : moved(pressed, view);
  return to === null ? null : { kind: "move", to };
}
