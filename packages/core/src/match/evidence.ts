import type { LegalForm } from "../values/legal-form.ts";
import type { StreetTable } from "./match-tables.ts";
import { comparePlaces, type ComparedPlace, type PlaceLevel } from "./address-evidence.ts";
import { compareForms, type FormLevel } from "./form-evidence.ts";
import { alignNames, type Alignment, type NameWord } from "./name-alignment.ts";
import { compareNumbers, type ComparedNumber, type NumberLevel } from "./number-evidence.ts";

/** The facts of a dossier or a reference, taken apart for comparing. */
export interface ComparedFacts {
  readonly name: readonly NameWord[];
  readonly trade: readonly NameWord[];
  readonly form: LegalForm | null;
  readonly number: ComparedNumber;
  readonly place: ComparedPlace;
}

/** All comparisons of one dossier with one reference. */
export interface Evidence {
  readonly number: NumberLevel;
  readonly place: PlaceLevel;
  readonly form: FormLevel;
  readonly forms: readonly [dossier: LegalForm | null, reference: LegalForm | null];
  /** The dossier's name laid beside the reference's, or beside its trade name where that is nearer. */
  readonly name: Alignment;
  readonly viaTrade: boolean;
  /** How near the names are, and the trade names, 0 to 1; -1 where one has none. */
  readonly nameLikeness: number;
  readonly tradeLikeness: number;
  readonly tradeOnlyIn: "dossier" | "reference" | null;
  /** How many words of the dossier's name are the trade name of either. */
  readonly tradeWords: number;
  /** How many words of the dossier's name say where the reference is. */
  readonly townWords: number;
}

const LINK_WORTH = { same: 1, alias: 0.97, joined: 0.98, slip: 0.85, slips: 0.65, short: 0.6, initial: 0.35 } as const;

const total = (words: readonly NameWord[]): number => words.reduce((sum, word) => sum + word.info, 0);

/** How much of two names is alike, by what their words tell: 0 to 1. */
export function likeness({ linked, onlyFirst, onlySecond }: Alignment): number {
  let alike = 0;
  let all = 0;
  for (const { word, link } of linked) {
    alike += word.info * LINK_WORTH[link];
    all += word.info;
  }
  all += total(onlyFirst) + total(onlySecond);
  return all === 0 ? 0 : alike / all;
}

const has = (words: readonly NameWord[], word: NameWord): boolean => words.some(({ text }) => text === word.text);

/** Compares a dossier's facts with a reference's. `town` are the folded words of the reference's town. */
export function gatherEvidence(
  dossier: ComparedFacts,
  reference: ComparedFacts,
  town: readonly string[],
  streets: StreetTable,
): Evidence {
  const plain = alignNames(dossier.name, reference.name);
  const near = likeness(plain);
  const [theirs, ours] = [reference.trade.length > 0, dossier.trade.length > 0];
  let name = plain;
  if (theirs) name = alignNames(dossier.name, reference.trade);
  else if (near < 0.5) name = alignNames(dossier.trade, reference.name);
  const viaTrade = likeness(name) > near + (theirs ? 0 : 0.2);
  if (!viaTrade) name = plain;
  const left: NameWord[] = [];
  let [tradeWords, townWords] = [0, 0];
  for (const word of name.onlyFirst) {
    if (viaTrade ? has(reference.name, word) : has(reference.trade, word) || has(dossier.trade, word)) tradeWords += 1;
    else if (town.includes(word.text)) townWords += 1;
    else left.push(word);
  }
  name = { ...name, onlyFirst: left };
  return {
    number: compareNumbers(dossier.number, reference.number),
    place: comparePlaces(dossier.place, reference.place, streets),
    form: compareForms(dossier.form, reference.form),
    forms: [dossier.form, reference.form],
    name,
    viaTrade,
    nameLikeness: likeness(name),
    tradeLikeness: theirs && ours ? likeness(alignNames(dossier.trade, reference.trade)) : -1,
    tradeOnlyIn: theirs === ours ? null : theirs ? "reference" : "dossier",
    tradeWords,
    townWords,
  };
}
