import { settings } from "../settings/settings.ts";
import { useValue } from "../value.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { Words } from "./words.ts";

const LANGUAGES: Readonly<Record<"nl" | "en", Words>> = { nl, en };

/** What the host says, in the language that the user chose. */
export function useWords(): Words {
  return LANGUAGES[useValue(settings).language];
}
