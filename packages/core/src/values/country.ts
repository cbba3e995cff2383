import { agreeing } from "./agreeing.ts";
import { BY_NO_RULE, BY_THIRD_LETTER, COUNTRY_NAMES } from "./country.data.ts";
import { displayNames, nameOf } from "./display-names.ts";
import { expandUmlauts, foldText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

const ARTICLE = /^(?:de|het|the|la|les?|l|die) /;
/** What a state calls itself in front of its name. With `republic`, China, Congo and Korea are other countries. */
const STATE =
  /^(?:ko?ni(?:nkrijk|greich)|royaume|kingdom|groothertogdom|grand duch[ey]|grossherzogtum|(?:bonds|federa\w+ |bundes)?republi(?:ek|k|c|que)(?!.*(?:china|congo|kore)))(?: (?:der|van|von|of|de|du|d)\b)?(?: (?:the|l|la)\b)? /;

const words = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The current code of a region: `UK` is `GB`, `056` is `BE`, and states that are gone became others. Null where there is none. */
function currentRegion(code: string): string | null {
  try {
    const region = new Intl.Locale(`und-${code}`).region ?? "";
    return nameOf("region", region, "en") === undefined ? null : region;
  } catch {
    return null;
  }
}

const slices = (text: string, length: number): string[] => text.match(new RegExp(`.{${length}}`, "g")) ?? [];

let lookup: ReadonlyMap<string, string> | undefined;

function countries(): ReadonlyMap<string, string> {
  if (lookup !== undefined) return lookup;
  const map = new Map<string, string>();
  for (const [code, name] of displayNames("region")) {
    if (currentRegion(code) === code) map.set(words(name), code).set(words(expandUmlauts(name)), code);
  }
  for (const line of COUNTRY_NAMES.trim().split("\n")) {
    for (const name of line.slice(3).split(",")) map.set(name, line.slice(0, 2));
  }
  for (const code of slices(BY_THIRD_LETTER, 3)) map.set(code.toLowerCase(), code.slice(0, 1) + code.slice(2));
  for (const pair of slices(BY_NO_RULE, 5)) map.set(pair.slice(0, 3).toLowerCase(), pair.slice(3));
  lookup = map;
  return map;
}

function readCountry(text: string): string | null {
  const name = words(text);
  const compact = name.replaceAll(" ", "");
  if (/^(?:[a-z]{2}|\d{3})$/.test(compact)) {
    const region = currentRegion(compact);
    if (region !== null) return region;
  }
  const known = countries();
  const bare = name.replace(ARTICLE, "");
  const found =
    known.get(name) ??
    (compact.length < 4 ? known.get(compact) : undefined) ??
    known.get(bare) ??
    known.get(bare.replace(STATE, ""));
  return found ?? (/^[a-z]{3}$/.test(compact) ? currentRegion(compact.slice(0, 2)) : null);
}

/** ISO 3166-1 alpha-2 from a code of two or three letters or digits, or a name in Dutch, French, German or English; null where it is none. */
export function parseCountry(value: unknown): string | null {
  const text = readShortText(value);
  return text === null ? null : (readCountry(text) ?? agreeing(text, readCountry));
}

/** The name of a country in a language; the code itself where it has none. */
export function formatCountry(code: string, locale = "nl-BE"): string {
  return nameOf("region", code, locale) ?? code;
}

/** A country. */
export const countryKind: KindDefinition = {
  name: "country",
  canonical: (value) => parseCountry(value) ?? words(textKey(value)),
};
