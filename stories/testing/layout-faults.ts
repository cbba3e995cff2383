/** The widths of a container at which every story is measured. */
export const WIDTHS: readonly number[] = [320, 768, 1280];

/** Half a pixel is rounding. */
const TOLERANCE = 1;

const describe = (element: Element): string => {
  const part = element.getAttribute("data-part") ?? element.tagName.toLowerCase();
  const text = (element.textContent ?? "").trim().replaceAll(/\s+/g, " ").slice(0, 32);
  return `${part} "${text}"`;
};

/** Hidden from the eye on purpose: nothing to measure. */
function isOut(element: Element): boolean {
  if (element.closest('[data-part="visually-hidden"], [data-ghost], [hidden], [inert]') !== null) return true;
  if (!element.checkVisibility({ visibilityProperty: true })) return true;
  return getComputedStyle(element).clipPath.startsWith("inset(50%");
}

function overflows(element: Element, root: DOMRect): string | null {
  const box = element.getBoundingClientRect();
  if (box.left >= root.left - TOLERANCE && box.right <= root.right + TOLERANCE) return null;
  return `${describe(element)} stands ${Math.round(Math.max(root.left - box.left, box.right - root.right))}px outside its container`;
}

function clips(element: HTMLElement): string | null {
  const style = getComputedStyle(element);
  // A line that may end in an ellipsis says so.
  if (style.textOverflow === "ellipsis" || element.matches("input, select")) return null;
  const across = element.scrollWidth - element.clientWidth;
  const down = element.scrollHeight - element.clientHeight;
  const cut = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
  if (cut && (across > TOLERANCE || down > TOLERANCE)) return `${describe(element)} clips ${across} × ${down}px`;
  return null;
}

/** The list that Radix puts behind a select in a form is neither seen nor reached. */
const INTERACTIVE = "button, input, select:not([aria-hidden=true]), a, [role=menuitem]";

/** Where text itself stands: a box may be wider than its words. */
function textBoxes(root: Element): readonly (readonly [Element, DOMRect])[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const boxes: (readonly [Element, DOMRect])[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.textContent ?? "").trim() === "" || isOut(parent)) continue;
    if (parent.closest("[data-ghost]") !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 0) boxes.push([parent, rect]);
  }
  return boxes;
}

/** What sticks to an edge stands on what scrolls under it, on purpose. */
const sticky = (element: Element): Element | null => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (getComputedStyle(at).position === "sticky") return at;
  }
  return null;
};

const overlap = (a: DOMRect, b: DOMRect): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

/** Lines of text and controls that stand on each other. Glyph boxes are taller than lines look, hence the wider tolerance. */
function overlaps(root: Element): readonly string[] {
  const texts = textBoxes(root);
  const controls = [...root.querySelectorAll(INTERACTIVE)]
    .filter((control) => !isOut(control))
    .map((control) => [control, control.getBoundingClientRect()] as const);
  const things = [...texts, ...controls];
  const found: string[] = [];
  things.forEach(([one, box], at) => {
    for (const [other, otherBox] of things.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      if (overlap(box, otherBox) > 4 && sticky(one) === sticky(other))
        found.push(`${describe(one)} stands on ${describe(other)}`);
    }
  });
  return found;
}

function smallTargets(root: Element): readonly string[] {
  return [...root.querySelectorAll(INTERACTIVE)]
    .filter((control) => !isOut(control))
    .flatMap((control) => {
      const target = control.closest("label") ?? control;
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < 24 - TOLERANCE
        ? [`${describe(control)} is a target of ${width} × ${height}px`]
        : [];
    });
}

/** What is wrong with the layout of everything in `root` as it stands now. */
export function faultsOf(root: HTMLElement): readonly string[] {
  const frame = root.getBoundingClientRect();
  const elements = [...root.querySelectorAll<HTMLElement>("*")].filter(
    (element) => element instanceof HTMLElement && !isOut(element),
  );
  return [
    ...elements.flatMap((element) => overflows(element, frame) ?? []),
    ...elements.flatMap((element) => clips(element) ?? []),
    ...overlaps(root),
    ...smallTargets(root),
  ];
}

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Gives a container each width in turn, and tells all that overflows, is clipped, overlaps, or is too small to press. */
export async function layoutFaults(container: HTMLElement, widths: readonly number[]): Promise<readonly string[]> {
  const faults: string[] = [];
  await document.fonts.ready;
  for (const width of widths) {
    container.style.inlineSize = `${width}px`;
    await painted();
    faults.push(...faultsOf(container).map((fault) => `at ${width}px: ${fault}`));
  }
  container.style.inlineSize = "";
  return faults;
}
