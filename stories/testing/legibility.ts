import { contrastOf } from "./contrast.ts";

/** The colour that stands behind an element: its own ground, or the next one outward that isn't seen through. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const ground = getComputedStyle(at).backgroundColor;
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(ground)) return ground;
  }
  return getComputedStyle(document.documentElement).colorScheme === "dark" ? "#000000" : "#ffffff";
}

const nameOf = (element: Element): string =>
  `${element.getAttribute("data-part") ?? element.tagName.toLowerCase()} "${(element.textContent ?? "").trim().slice(0, 24)}"`;

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
  );
}

/** Text that stands out too little from what is behind it. A control that can't be used is let off, as WCAG does. */
export function paleText(root: Element): readonly string[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    if (!hasOwnText(element) || element.closest(":disabled, [aria-disabled=true], [hidden], [data-ghost]") !== null)
      return [];
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    const contrast = contrastOf(getComputedStyle(element).color, groundOf(element));
    return contrast < 4.5 ? [`${nameOf(element)} has a contrast of ${contrast.toFixed(1)}`] : [];
  });
}

/** Controls on which focus can't be seen: a line of two pixels that stands out 3 to 1. */
export function lostFocus(root: Element): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>("button, input, select")].flatMap((control) => {
    if (control.matches(":disabled") || !control.checkVisibility({ visibilityProperty: true })) return [];
    control.focus({ focusVisible: true, preventScroll: true });
    if (document.activeElement !== control) return [];
    const own = getComputedStyle(control);
    // A field may hand its ring to the frame around it.
    const framed =
      own.outlineStyle === "none" && control.parentElement !== null ? getComputedStyle(control.parentElement) : own;
    const width = Number.parseFloat(framed.outlineWidth);
    const ground = groundOf(control.parentElement ?? control);
    if (framed.outlineStyle === "none" || width < 2) return [`${nameOf(control)} shows no focus`];
    const contrast = contrastOf(framed.outlineColor, ground);
    return contrast < 3 ? [`${nameOf(control)} has a focus ring of contrast ${contrast.toFixed(1)}`] : [];
  });
}
