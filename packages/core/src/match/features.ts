import { PLACE_LEVELS } from "./address-evidence.ts";
import type { Evidence } from "./evidence.ts";
import { FORM_LEVELS } from "./form-evidence.ts";
import { isSameName, WORD_LINKS, type NameWord } from "./name-alignment.ts";
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

export const KINDS_OF_COUNTERPARTS = ["common", "sister", "public", "digit", "code", "name", "own"] as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const lettersOf = (words: readonly NameWord[]): number => Math.min(20, sum(words.map(({ text }) => text.length))) / 10;
const oneOf = <Level>(levels: readonly Level[], level: Level): boolean[] => levels.map((each) => each === level);
const tallies = (kinds: readonly string[], words: readonly NameWord[]): number[] =>
  kinds.map((wanted) => Math.min(3, sum(words.map(({ kind, info }) => (kind === wanted ? 0.3 + info : 0)))));

/** What is known of one candidate, in numbers between about -1 and 3, in the order of `FEATURES`. */
export function featuresOf(evidence: Evidence, rivalry: Rivalry, begins: boolean): number[] {
  const { name, tradeLikeness, nameLikeness } = evidence;
  const words = name.linked.map(({ word }) => word);
  const own = words.filter(({ kind }) => kind === "own");
  const slipped = name.linked.filter(({ link }) => link === "slip" || link === "slips");
  const isPublic = words.some(({ kind }) => kind === "public");
  return [
    ...oneOf(NUMBER_LEVELS, evidence.number),
    ...oneOf(PLACE_LEVELS, evidence.place),
    ...oneOf(FORM_LEVELS, evidence.form),
    ...WORD_LINKS.map((step) => Math.min(3, sum(name.linked.map(({ link, word }) => (link === step ? word.info : 0))))),
    ...tallies(KINDS_OF_COUNTERPARTS, words),
    ...tallies(WORD_KINDS, name.onlyFirst),
    ...tallies(WORD_KINDS, name.onlySecond),
    evidence.viaTrade,
    Math.max(0, tradeLikeness),
    tradeLikeness >= 0 && tradeLikeness < 0.5,
    evidence.tradeOnlyIn === "dossier",
    evidence.tradeOnlyIn === "reference",
    Math.min(2, evidence.tradeWords),
    Math.min(2, evidence.townWords),
    nameLikeness,
    isSameName(name),
    Math.min(5, words.length) / 2,
    Math.max(0, ...own.map(({ info }) => info)),
    lettersOf(own),
    isPublic && words.some(({ kind }) => kind === "name" || kind === "own"),
    words.every(({ kind }) => kind !== "name" && kind !== "common"),
    nameLikeness - rivalry.bestOther,
    Math.min(3, Math.log2(1 + rivalry.asNear)),
    rivalry.asNear === 0,
    rivalry.numberOfAnother,
    rivalry.doorOfAnother,
    rivalry.nearerPlace,
    begins,
    lettersOf(slipped.map(({ word }) => word)),
    slipped.some(({ otherStart }) => otherStart === true),
  ].map(Number);
}
