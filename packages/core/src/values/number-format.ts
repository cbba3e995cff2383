interface Shape {
  readonly group: string;
  readonly point: string;
}

const shapes = new Map<string, Shape>();

/** The separators of a locale; Belgian Dutch where the locale isn't one. */
function shapeOf(locale: string): Shape {
  const known = shapes.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(safeLocale(locale), { useGrouping: true }).formatToParts(1_234_567.5);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const shape = { group: find("group"), point: find("decimal") };
  shapes.set(locale, shape);
  return shape;
}

/** The locale itself where it is one, else Belgian Dutch. */
export function safeLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "nl-BE";
  } catch {
    return "nl-BE";
  }
}

/** Decimal text in the spelling of a locale, every digit kept; at least `decimals` behind the point. */
export function formatDigits(decimal: string, locale: string, decimals = 0): string {
  const { group, point } = shapeOf(locale);
  const [left = "", right = ""] = decimal.split(".");
  const behind = right.padEnd(decimals, "0");
  return left.replace(/\B(?=(?:\d{3})+$)/g, group) + (behind === "" ? "" : point + behind);
}
