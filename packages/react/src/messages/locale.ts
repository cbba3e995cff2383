import type { Language } from "./language.ts";

/** A language that is offered, and the tag by which dates and numbers are written. */
export interface ResolvedLocale {
  readonly language: Language;
  readonly tag: string;
}

/** At least one language: the first is spoken where nothing else fits. */
export type Languages = readonly [Language, ...Language[]];

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"));
  } catch {
    return null;
  }
}

/**
 * The best of the languages for what was asked: `nl-BE`, `nl_NL`, `NL`, or a list of wishes such as `navigator.languages`. Words and dates always go
 * together: where the language isn't offered, its tag is not used for dates either. Null where none of the wishes is offered.
 */
export function resolveLocale(wanted: string | readonly string[], languages: Languages): ResolvedLocale | null {
  for (const tag of typeof wanted === "string" ? [wanted] : wanted) {
    const locale = parse(tag);
    const language = languages.find(({ code }) => code === locale?.language);
    if (locale !== null && language !== undefined) {
      return { language, tag: locale.region === undefined ? language.tag : locale.baseName };
    }
  }
  return null;
}
