/** What a key does to a list to choose from. */
export type SelectAct =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "pick" }
  | { readonly kind: "move"; readonly to: number }
  | { readonly kind: "type"; readonly letter: string };

/** A key, and whether it belongs to something else: a shortcut, or an input method. */
export interface SelectKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where the list is. */
export interface SelectPlace {
  readonly open: boolean;
  readonly active: number;
  readonly count: number;
  /** Letters were typed a moment ago: a space is one more. */
  readonly typing: boolean;
}

const PAGE = 10;

/** By the select-only combobox of the ARIA Authoring Practices; null where the key is not the list's. */
export function readSelectKey({ key, altKey, ctrlKey, metaKey }: SelectKey, place: SelectPlace): SelectAct | null {
  const { open, active, count, typing } = place;
  if (ctrlKey || metaKey) return null;
  if (key === " " && typing) return { kind: "type", letter: key };
  if (!open) {
    if (key === "ArrowDown" || key === "ArrowUp" || key === "Enter" || key === " ") return { kind: "open" };
    return key.length === 1 && !altKey ? { kind: "type", letter: key } : null;
  }
  const to = (index: number): SelectAct => ({ kind: "move", to: Math.max(0, Math.min(count - 1, index)) });
  switch (key) {
    case "Escape":
      return { kind: "close" };
    case "Enter":
    case " ":
      return { kind: "pick" };
    case "ArrowDown":
      return to(active + 1);
    case "ArrowUp":
      return altKey ? { kind: "pick" } : to(active - 1);
    case "Home":
      return to(0);
    case "End":
      return to(count - 1);
    case "PageDown":
      return to(active + PAGE);
    case "PageUp":
      return to(active - PAGE);
    default:
      return key.length === 1 && !altKey ? { kind: "type", letter: key } : null;
  }
}

/** The next label that begins with what was typed, from the active one on and round; the same letter again goes on to the next. -1 where none does. */
export function labelTyped(labels: readonly string[], typed: string, active: number): number {
  const letters = typed.toLowerCase();
  const [first = ""] = letters;
  const isOneLetter = letters === first.repeat(letters.length);
  const wanted = isOneLetter ? first : letters;
  const from = Math.max(0, isOneLetter ? active + 1 : active);
  const order = labels.map((_, at) => (from + at) % labels.length);
  return order.find((at) => labels[at]?.toLowerCase().startsWith(wanted) === true) ?? -1;
}
