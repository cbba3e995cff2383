import { isLanguage, type Language } from "./catalogues.ts";

/** A language of ours, and the tag by which dates and numbers are written. */
export interface ResolvedLocale {
  readonly language: Language;
  readonly tag: string;
}

/** Users are Belgian unless they say otherwise: 24/11/2026, in any language. */
const HOME_TAGS: Readonly<Record<Language, string>> = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-BE" };

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"));
  } catch {
    return null;
  }
}

/**
 * The best that we have for what was asked: `nl-BE`, `nl_NL`, `NL`, or a list of wishes such as `navigator.languages`. Words and dates always go
 * together: where the language isn't offered, its tag is not used for dates either. Dutch, the product's first language, is the last resort.
 */
export function resolveLocale(wanted: string | readonly string[], fallback: Language = "nl"): ResolvedLocale {
  for (const tag of typeof wanted === "string" ? [wanted] : wanted) {
    const locale = parse(tag);
    if (locale !== null && isLanguage(locale.language)) {
      const home = HOME_TAGS[locale.language];
      return { language: locale.language, tag: locale.region === undefined ? home : locale.baseName };
    }
  }
  return { language: fallback, tag: HOME_TAGS[fallback] };
}
