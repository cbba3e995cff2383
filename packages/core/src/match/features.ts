import { PLACE_LEVELS } from "./address-evidence.ts";
import type { Evidence } from "./evidence.ts";
import { FORM_LEVELS } from "./form-evidence.ts";
import { WORD_LINKS, type NameWord } from "./name-alignment.ts";
import { NUMBER_LEVELS } from "./number-evidence.ts";
import { WORD_KINDS } from "./word-kinds.ts";

/** What the other candidates say of one. */
export interface Rivalry {
  /** The best likeness of a name among the others. */
  readonly bestOther: number;
  /** How many others have a name as near. */
  readonly asNear: number;
  /** Another bears the dossier's number. */
  readonly numberOfAnother: boolean;
  /** Another is at the dossier's address. */
  readonly doorOfAnother: boolean;
  /** Of how many others as near the address speaks against them, and not against this one. */
  readonly nearerPlace: boolean;
}

const KINDS_OF_COUNTERPARTS = ["common", "sister", "public", "digit", "code", "name", "own"] as const;

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

const tally = (words: readonly NameWord[], kind: string): number => {
  let sum = 0;
  for (const word of words) if (word.kind === kind) sum += 0.3 + word.info;
  return Math.min(sum, 3);
};

/** What is known of one candidate, in numbers between about -1 and 3. */
export function featuresOf(evidence: Evidence, rivalry: Rivalry, begins: boolean): Float64Array {
  const { name } = evidence;
  const features = new Float64Array(FEATURES.length);
  let at = 0;
  const put = (value: number): void => {
    features[at] = value;
    at += 1;
  };
  const oneOf = (levels: readonly string[], level: string): void => {
    for (const each of levels) put(each === level ? 1 : 0);
  };
  oneOf(NUMBER_LEVELS, evidence.number);
  oneOf(PLACE_LEVELS, evidence.place);
  oneOf(FORM_LEVELS, evidence.form);
  for (const link of WORD_LINKS) {
    let sum = 0;
    for (const each of name.linked) if (each.link === link) sum += each.word.info;
    put(Math.min(sum, 3));
  }
  const words = name.linked.map((each) => each.word);
  for (const kind of KINDS_OF_COUNTERPARTS) put(tally(words, kind));
  for (const kind of WORD_KINDS) put(tally(name.onlyFirst, kind));
  for (const kind of WORD_KINDS) put(tally(name.onlySecond, kind));
  put(evidence.viaTrade ? 1 : 0);
  put(Math.max(0, evidence.tradeLikeness));
  put(evidence.tradeLikeness >= 0 && evidence.tradeLikeness < 0.5 ? 1 : 0);
  put(evidence.tradeNames === "only-dossier" ? 1 : 0);
  put(evidence.tradeNames === "only-reference" ? 1 : 0);
  put(Math.min(2, evidence.tradeWords.length));
  put(Math.min(2, evidence.townWords.length));
  put(evidence.nameLikeness);
  const same = name.onlyFirst.length + name.onlySecond.length === 0;
  put(same && name.linked.every(({ link }) => link === "same" || link === "joined" || link === "alias") ? 1 : 0);
  put(Math.min(5, name.linked.length) / 2);
  put(Math.max(0, ...words.filter((word) => word.kind === "own").map((word) => word.info)));
  const letters = words.filter((word) => word.kind === "own").reduce((sum, word) => sum + word.text.length, 0);
  put(Math.min(letters, 20) / 10);
  const isPublic = words.some((word) => word.kind === "public");
  put(isPublic && words.some((word) => word.kind === "name" || word.kind === "own") ? 1 : 0);
  put(words.every((word) => word.kind !== "name" && word.kind !== "common") ? 1 : 0);
  put(evidence.nameLikeness - rivalry.bestOther);
  put(Math.min(3, Math.log2(1 + rivalry.asNear)));
  put(rivalry.asNear === 0 ? 1 : 0);
  put(rivalry.numberOfAnother ? 1 : 0);
  put(rivalry.doorOfAnother ? 1 : 0);
  put(rivalry.nearerPlace ? 1 : 0);
  put(begins ? 1 : 0);
  const slipped = name.linked.filter(({ link }) => link === "slip" || link === "slips");
  put(
    Math.min(
      20,
      slipped.reduce((sum, { word }) => sum + word.text.length, 0),
    ) / 10,
  );
  put(slipped.some(({ otherStart }) => otherStart === true) ? 1 : 0);
  return features;
}
