import { ALPHA_3, COUNTRY_NAMES } from "./country.data.ts";
import { displayNames, nameOf } from "./display-names.ts";
import { foldText } from "./fold.ts";
import type { KindDefinition } from "./kind-definition.ts";
import { readShortText } from "./read-value.ts";
import { textKey } from "./text.ts";

const ARTICLE = /^(?:de|het|the|la|le|les|l|die|der|das) /;
const STATE =
  /^(?:koninkrijk|royaume|kingdom|konigreich|groothertogdom|grand duche|grand duchy|grossherzogtum|vorstendom|principaute|principality|furstentum|(?:bonds|federale |federal |bundes)?republi[ckqe]u?e?|republik|bundesrepublik|republique federale)(?: (?:der|van|von|of|de|du|des|d))?(?: (?:the|l|la))? /;
/** With `republic` in front these are other countries, or one of two. */
const NOT_BY_REPUBLIC = /^(?:china|congo|korea|coree|chine)$/;

const words = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The current code of a region: `UK` is `GB`, and states that are gone became others. Null where there is none. */
function currentRegion(code: string): string | null {
  try {
    const region = new Intl.Locale(`und-${code}`).region ?? "";
    return region.length === 2 && nameOf("region", region, "en") !== undefined ? region : null;
  } catch {
    return null;
  }
}

let lookup: ReadonlyMap<string, string> | undefined;

function countries(): ReadonlyMap<string, string> {
  if (lookup !== undefined) return lookup;
  const map = new Map<string, string>();
  for (const [code, name] of displayNames("region")) {
    if (currentRegion(code) === code) map.set(words(name), code);
  }
  for (const entry of COUNTRY_NAMES.split("/")) map.set(entry.slice(0, -3), entry.slice(-2));
  for (const entry of ALPHA_3.split(" ")) map.set(entry.slice(0, 3).toLowerCase(), entry.slice(3));
  lookup = map;
  return map;
}

/** ISO 3166-1 alpha-2 from a code of two or three letters, or a name in Dutch, French, German or English; null where it is none. */
export function parseCountry(value: unknown): string | null {
  const text = readShortText(value);
  if (text === null) return null;
  const trimmed = text.trim();
  if (/^[a-z]{2}$/i.test(trimmed)) return currentRegion(trimmed) ?? countries().get(trimmed.toLowerCase()) ?? null;
  const name = words(trimmed);
  const compact = name.replaceAll(" ", "");
  const known = countries();
  const found = known.get(name) ?? (compact.length === 3 ? known.get(compact) : undefined);
  if (found !== undefined) return found;
  if (/^[a-z]{3}$/.test(compact)) return currentRegion(compact.slice(0, 2));
  const bare = name.replace(ARTICLE, "");
  const rest = bare.replace(STATE, "");
  return known.get(bare) ?? (rest === bare || NOT_BY_REPUBLIC.test(rest) ? undefined : known.get(rest)) ?? null;
}

/** The name of a country in a language; the code itself where it has none. */
export function formatCountry(code: string, locale = "nl-BE"): string {
  return nameOf("region", code, locale) ?? code;
}

/** A country. */
export const countryKind: KindDefinition = {
  name: "country",
  canonical: (value) => parseCountry(value) ?? words(textKey(value)),
  format: (value, locale) => {
    const code = parseCountry(value);
    return code === null ? textKey(value) : formatCountry(code, locale);
  },
};
