import { parseDecimal, shiftDecimal } from "./decimal.ts";
import { cleanText } from "./fold.ts";
import type { CompareOptions, KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

const PERCENT = /^[%％] ?| ?(?:[%％]|p\.?c\.?t?\.?|per ?cent|procent|pour ?cents?|prozent|v\.? ?h\.?)$/i;
const PER_MILLE = / ?(?:‰|pro ?mille?|per mille|pour mille)$/i;

/**
 * Per cent as decimal text: `25 %` and `250 ‰` are both `25`. A bare number is a percentage, or a fraction where `numbers` says so.
 * Null where it is none.
 */
export function parsePercentage(value: unknown, numbers: CompareOptions["numbers"] = "percent"): string | null {
  const text = readShortText(value);
  if (text === null) return null;
  const clean = cleanText(text);
  if (typeof value === "string" && PERCENT.test(clean)) return parseDecimal(clean.replace(PERCENT, ""));
  if (typeof value === "string" && PER_MILLE.test(clean)) {
    const perMille = parseDecimal(clean.replace(PER_MILLE, ""));
    return perMille === null ? null : shiftDecimal(perMille, -1);
  }
  const bare = parseDecimal(value);
  return bare !== null && numbers === "fraction" ? shiftDecimal(bare, 2) : bare;
}

/** A share in a hundred. */
export const percentageKind: KindDefinition = {
  name: "percentage",
  canonical: (value, options) => parsePercentage(value, options.numbers) ?? textKey(value),
};
