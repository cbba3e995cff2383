/** What a scroll lock changes on `body`. */
const LOCKED: readonly string[] = [
  "overflow-x",
  "overflow-y",
  "overscroll-behavior-x",
  "overscroll-behavior-y",
  "position",
  "padding-left",
  "padding-top",
  "padding-right",
  "margin-left",
  "margin-top",
  "margin-right",
];

/**
 * Keeps the host's page where it is while a list of Radix is open. Its scroll lock writes a rule that swaps margin for padding on `body`, which moves
 * a page that has both; what is set here on the element itself stands above that rule. Wheel and touch stay locked by its listeners.
 * @returns what lets go, and puts back what the host had set.
 */
export function holdPage(body: HTMLElement): () => void {
  const computed = getComputedStyle(body);
  const before = LOCKED.map((name) => ({
    name,
    now: computed.getPropertyValue(name),
    value: body.style.getPropertyValue(name),
    priority: body.style.getPropertyPriority(name),
  }));
  for (const { name, now } of before) body.style.setProperty(name, now, "important");
  return () => {
    for (const { name, value, priority } of before) {
      if (value === "") body.style.removeProperty(name);
      else body.style.setProperty(name, value, priority);
    }
  };
}
