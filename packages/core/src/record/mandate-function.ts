import type { MandateFunction } from "../model/record.ts";
import { foldText } from "../values/fold.ts";
import { FUNCTION_WORDS } from "./mandate-functions.data.ts";

/**
 * What a function's words mean, in Dutch, French, German or English; `other` where they are not recognised. Words that say more win:
 * a delegated director is a managing director, not just a director.
 */
export function readMandateFunction(words: string): MandateFunction {
  const folded = foldText(words).replaceAll(/[-–/]/g, " ");
  return FUNCTION_WORDS.find(({ pattern }) => pattern.test(folded))?.code ?? "other";
}
