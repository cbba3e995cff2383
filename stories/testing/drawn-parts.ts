/** What a host's stylesheet must leave as it is. Fonts are the host's by design, and widths follow the font. */
const LENGTHS = [
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "marginTop",
  "marginBottom",
  "borderTopWidth",
  "borderLeftWidth",
  "fontSize",
  "lineHeight",
  "borderTopLeftRadius",
  "rowGap",
  "columnGap",
] as const;
const WORDS = [
  "display",
  "position",
  "color",
  "backgroundColor",
  "borderTopColor",
  "fontWeight",
  "fontStyle",
  "textTransform",
  "textDecorationLine",
  "textAlign",
  "verticalAlign",
  "boxShadow",
  "opacity",
  "float",
  "listStyleType",
  "whiteSpace",
] as const;

/** One element of a widget as the browser draws it; lengths in rem of the page. */
export interface DrawnPart {
  readonly name: string;
  readonly lengths: readonly number[];
  readonly words: readonly string[];
}

/** Every element of the widgets in `root`, in the order of the page. */
export function drawnParts(root: Element): readonly DrawnPart[] {
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--as-rem")) || 1;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * scale;
  // What only a screen reader meets is not drawn.
  const elements = [...root.querySelectorAll("[data-adminsync], [data-adminsync] :not(path)")].filter(
    (element) => element.closest('[data-part="visually-hidden"], [aria-live], [role="status"]') === null,
  );
  return elements.map((element) => {
    const style = getComputedStyle(element);
    return {
      name: `${element.tagName.toLowerCase()} ${element.getAttribute("data-part") ?? element.outerHTML.slice(0, 60)}`.trim(),
      lengths: LENGTHS.map((property) => (Number.parseFloat(style[property]) || 0) / rem),
      words: WORDS.map((property) => style[property]),
    };
  });
}

/** What is drawn otherwise than it was: each element and property once. */
export function redrawn(before: readonly DrawnPart[], now: readonly DrawnPart[]): readonly string[] {
  const faults = before.flatMap((part, at) => {
    const other = now[at];
    if (other === undefined) return [`${part.name} is gone`];
    const lengths = LENGTHS.flatMap((property, index) => {
      const [was = 0, is = 0] = [part.lengths[index], other.lengths[index]];
      // A border of one pixel is one pixel at every size of the font; the twentieth of a rem is what rounding does.
      return Math.abs(was - is) > 0.07
        ? [`${part.name}: ${property} was ${was.toFixed(2)} rem and is ${is.toFixed(2)}`]
        : [];
    });
    const words = WORDS.flatMap((property, index) =>
      part.words[index] === other.words[index]
        ? []
        : [`${part.name}: ${property} was ${part.words[index] ?? ""} and is ${other.words[index] ?? ""}`],
    );
    return [...lengths, ...words];
  });
  return [...new Set(faults)];
}
