import { PLACE_LEVELS } from "./address-evidence.ts";
import { KINDS_OF_COUNTERPARTS } from "./features.ts";
import { FORM_LEVELS } from "./form-evidence.ts";
import { WORD_LINKS } from "./name-alignment.ts";
import { NUMBER_LEVELS } from "./number-evidence.ts";
import { WORD_KINDS } from "./word-kinds.ts";

/** The names of what the model weighs, in the order of its numbers. */
export const FEATURES: readonly string[] = [
  ...NUMBER_LEVELS.map((level) => `number ${level}`),
  ...PLACE_LEVELS.map((level) => `place ${level}`),
  ...FORM_LEVELS.map((level) => `form ${level}`),
  ...WORD_LINKS.map((link) => `linked ${link}`),
  ...KINDS_OF_COUNTERPARTS.map((kind) => `linked ${kind}`),
  ...WORD_KINDS.map((kind) => `only dossier ${kind}`),
  ...WORD_KINDS.map((kind) => `only reference ${kind}`),
  "via trade name",
  "trade likeness",
  "trade names differ",
  "trade name only in dossier",
  "trade name only in reference",
  "trade words",
  "town words",
  "name likeness",
  "names same",
  "words linked",
  "largest own linked",
  "letters of own linked",
  "public and place",
  "only own words",
  "name lead",
  "others as near",
  "is unique",
  "number of another",
  "door of another",
  "nearer place",
  "begins so",
  "letters of slipped",
  "slip in first letter",
];
