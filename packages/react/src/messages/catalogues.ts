import { de } from "./de/de.ts";
import { en } from "./en/en.ts";
import { fr } from "./fr/fr.ts";
import type { Messages } from "./messages.ts";
import { nl } from "./nl/nl.ts";

/** The languages of Belgium, and English. */
export type Language = "nl" | "fr" | "de" | "en";

/**
 * Each language with its complete catalogue: one that lacks a key doesn't type-check, and what isn't a `Language` can't be resolved to.
 */
export const CATALOGUES: Readonly<Record<Language, Messages>> = { nl, fr, de, en };

/** Whether text names a language that is offered. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(CATALOGUES, text);
}
