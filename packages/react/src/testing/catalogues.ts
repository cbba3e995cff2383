import { de } from "../messages/de/de.ts";
import { en } from "../messages/en/en.ts";
import { fr } from "../messages/fr/fr.ts";
import type { Messages } from "../messages/messages.ts";
import { nl } from "../messages/nl/nl.ts";
import type { Languages } from "../messages/locale.ts";

/** All languages, Dutch first. */
export const LANGUAGES: Languages = [nl, fr, de, en];

export const CATALOGUES: Readonly<Record<"nl" | "fr" | "de" | "en", Messages>> = {
  nl: nl.messages,
  fr: fr.messages,
  de: de.messages,
  en: en.messages,
};
