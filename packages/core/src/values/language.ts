import { displayNames, nameOf } from "./display-names.ts";
import { foldText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

/** Names that `Intl.DisplayNames` doesn't give, and the letters that Belgian packages write. */
const OTHER_NAMES =
  "n nl f fr d de e en vlaams nl flamand nl flemish nl flamisch nl vl nl neerlandophone nl francophone fr germanophone de";

/** The current code of two letters: `nld` and `dut` are `nl`; a region behind it does not count. */
function currentLanguage(code: string): string | null {
  try {
    const language = new Intl.Locale(code).language;
    return nameOf("language", language, "en") === undefined ? null : language;
  } catch {
    return null;
  }
}

let lookup: ReadonlyMap<string, string> | undefined;

function languages(): ReadonlyMap<string, string> {
  if (lookup !== undefined) return lookup;
  const map = new Map<string, string>();
  for (const [code, name] of displayNames("language")) {
    if (currentLanguage(code) === code) map.set(foldText(name), code);
  }
  OTHER_NAMES.split(" ").forEach((code, index, all) => {
    if (index % 2 === 1) map.set(all[index - 1] ?? "", code);
  });
  lookup = map;
  return map;
}

/** ISO 639-1 (else 639-3) from a code, a locale, or a name in Dutch, French, German or English; null where it is none. */
export function parseLanguage(value: unknown): string | null {
  const text = readShortText(value);
  if (text === null) return null;
  const folded = foldText(text).replaceAll("_", "-").replace(/\.$/, "");
  const name = folded.replace(/ ?[(;/].*$|talige?$/, "");
  const known = languages().get(name) ?? languages().get(folded);
  if (known !== undefined) return known;
  return /^[a-z]{2,3}(?:-[a-z0-9-]+)?(?:\.utf-?8)?$/.test(folded) ? currentLanguage(folded.replace(/\..*$/, "")) : null;
}

/** The name of a language in a language; the code itself where it has none. */
export function formatLanguage(code: string, locale = "nl-BE"): string {
  return nameOf("language", code, locale) ?? code;
}

/** A language. */
export const languageKind: KindDefinition = {
  name: "language",
  canonical: (value) => parseLanguage(value) ?? foldText(textKey(value)),
};
