import { isBareNumber, parseDecimal } from "./decimal.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { textKey } from "./text.ts";

const UNIT =
  / (?:aandeel|aandelen|delen|deelbewijs|deelbewijzen|effecten|stemmen|stem|stuks|stk?\.?|parts?(?: sociales?)?|actions?|titres?|voix|shares?|votes?|anteile?|aktien?|stimmen?|stück)$/i;

/** A count as decimal text; `1.000` is a thousand, and what is counted (`250 aandelen`) does not matter. A fraction stays one. */
export function parseInteger(value: unknown): string | null {
  return parseDecimal(
    typeof value === "string" && !isBareNumber(value) ? value.trim().replace(UNIT, "") : value,
    "thousands",
  );
}

/** A count of shares, votes and the like. */
export const integerKind: KindDefinition = {
  name: "integer",
  canonical: (value) => parseInteger(value) ?? textKey(value),
};
