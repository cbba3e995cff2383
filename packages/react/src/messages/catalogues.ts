import { en } from "./en/en.ts";
import type { Messages } from "./messages.ts";
import { nl } from "./nl/nl.ts";

/** The languages that the product means to speak. */
export type PlannedLanguage = "nl" | "fr" | "de" | "en";

/** The languages that it speaks today. */
export type Language = Extract<PlannedLanguage, "nl" | "en">;

/**
 * A language is offered from the moment that its complete catalogue stands here and not before: naming it in `Language` without an entry, or with
 * an entry that lacks a key, doesn't type-check; and whatever isn't a `Language` can't be resolved to.
 */
export const CATALOGUES: Readonly<Record<Language, Messages>> = { nl, en };

/** Whether text names a language that is offered. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(CATALOGUES, text);
}
