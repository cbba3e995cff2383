import { foldText } from "../values/fold.ts";
import { defineKind, type KindDefinition } from "../values/kind-definition.ts";
import { textKey } from "../values/text.ts";
import { FUNCTION_WORDS, OWNERSHIP_WORDS } from "./words.data.ts";

/** A kind of which some words are known to mean one code; other words mean themselves, but for case and diacritics. */
function wordKind(name: string, words: Readonly<Record<string, readonly string[]>>): KindDefinition {
  const codes = new Map(
    Object.entries(words).flatMap(([code, known]) => [code, ...known].map((word): [string, string] => [word, code])),
  );
  return defineKind({
    name,
    canonical: (value) => {
      if (typeof value !== "string") return textKey(value);
      const word = foldText(value);
      return codes.get(word) ?? word;
    },
  });
}

/** A function in a company's body, in four languages: `Bestuurder` and `administrateur` are one. */
export const mandateFunction: KindDefinition = wordKind("mandateFunction", FUNCTION_WORDS);

/** How shares are owned, in four languages: `vruchtgebruik` and `usufruct` are one. */
export const ownership: KindDefinition = wordKind("ownership", OWNERSHIP_WORDS);
