import { safeLocale } from "./number-format.ts";

type Named = "region" | "language";

const LOCALES = ["nl", "fr", "de", "en"] as const;
const LETTERS: readonly string[] = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const readers = new Map<string, Intl.DisplayNames>();

/** The name of a code in a locale, or undefined where it has none. */
export function nameOf(type: Named, code: string, locale: string): string | undefined {
  const key = `${type} ${locale}`;
  const reader = readers.get(key) ?? new Intl.DisplayNames(safeLocale(locale), { type, fallback: "none" });
  readers.set(key, reader);
  try {
    return reader.of(code);
  } catch {
    return undefined;
  }
}

/** Every code of two letters with its names in Dutch, French, German and English. */
export function* displayNames(type: Named): Generator<readonly [code: string, name: string]> {
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = type === "region" ? (first + second).toUpperCase() : first + second;
      for (const locale of LOCALES) {
        const name = nameOf(type, code, locale);
        if (name !== undefined) yield [code, name];
      }
    }
  }
}
