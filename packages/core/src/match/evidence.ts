import type { LegalForm } from "../values/legal-form.ts";
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
  /** The dossier's name laid beside the reference's, or beside its trade name where that is nearer. */
  readonly name: Alignment;
  readonly viaTrade: boolean;
  /** How near the names are, and the trade names, 0 to 1; -1 where one has none. */
  readonly nameLikeness: number;
  readonly tradeLikeness: number;
  readonly tradeNames: "none" | "both" | "only-dossier" | "only-reference";
  /** Words of the dossier's name that are the trade name of either. */
  readonly tradeWords: readonly NameWord[];
  /** Words of the dossier's name that say where the reference is. */
  readonly townWords: readonly NameWord[];
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

const isTexts = (words: readonly NameWord[], others: readonly NameWord[]): boolean =>
  words.some((word) => others.some((other) => other.text === word.text));

function whoHas(dossier: boolean, reference: boolean): Evidence["tradeNames"] {
  if (dossier) return reference ? "both" : "only-dossier";
  return reference ? "only-reference" : "none";
}

/** Compares a dossier's facts with a reference's. `townOfReference` are the folded words of the reference's town. */
export function gatherEvidence(dossier: ComparedFacts, reference: ComparedFacts, town: readonly string[]): Evidence {
  let name = alignNames(dossier.name, reference.name);
  let nameLikeness = likeness(name);
  let viaTrade = false;
  let tradeLikeness = -1;
  if (reference.trade.length > 0) {
    const asTrade = alignNames(dossier.name, reference.trade);
    const tradeNear = likeness(asTrade);
    if (tradeNear > nameLikeness) {
      viaTrade = true;
      name = asTrade;
      nameLikeness = tradeNear;
    }
    if (dossier.trade.length > 0) tradeLikeness = likeness(alignNames(dossier.trade, reference.trade));
  } else if (dossier.trade.length > 0 && nameLikeness < 0.5) {
    const asName = alignNames(dossier.trade, reference.name);
    const near = likeness(asName);
    if (near > nameLikeness + 0.2) {
      viaTrade = true;
      name = asName;
      nameLikeness = near;
    }
  }
  const tradeWords: NameWord[] = [];
  const townWords: NameWord[] = [];
  if (name.onlyFirst.length > 0) {
    const others = viaTrade ? reference.name : reference.trade;
    const own = dossier.trade;
    const left: NameWord[] = [];
    for (const word of name.onlyFirst) {
      if (isTexts([word], others) || (!viaTrade && isTexts([word], own))) tradeWords.push(word);
      else if (town.includes(word.text)) townWords.push(word);
      else left.push(word);
    }
    name = { ...name, onlyFirst: left };
  }
  return {
    number: compareNumbers(dossier.number, reference.number),
    place: comparePlaces(dossier.place, reference.place),
    form: compareForms(dossier.form, reference.form),
    name,
    viaTrade,
    nameLikeness: likeness(name),
    tradeLikeness,
    tradeNames: whoHas(dossier.trade.length > 0, reference.trade.length > 0),
    tradeWords,
    townWords,
  };
}
