import { readPlace } from "./address-evidence.ts";
import { findCandidates } from "./candidates.ts";
import { gatherEvidence, type ComparedFacts, type Evidence } from "./evidence.ts";
import { featuresOf, type Rivalry } from "./features.ts";
import type { NameWord } from "./name-alignment.ts";
import { readForm, readName } from "./name-words.ts";
import { readNumber } from "./number-evidence.ts";
import type { MatchableReference, MatchSubject } from "./reference-match.ts";
import { spaced, wordsOf, type Store } from "./store.ts";
import { wordInfo } from "./word-kinds.ts";

/** One reference that may be meant, and what is known of it. */
export interface Candidate<R> {
  readonly reference: R;
  readonly evidence: Evidence;
  readonly rivalry: Rivalry;
  readonly features: readonly number[];
}

function nameWords<R extends MatchableReference>(store: Store<R>, words: readonly string[]): NameWord[] {
  const { words: meanings } = store.knowledge;
  return words.map((text) => {
    const bearers = store.words.bearersOf(text);
    const plain = store.kindOf(text);
    const isUnheardOf = bearers === 0 && (plain === "own" || plain === "name");
    const kind = (isUnheardOf ? meanings.mistypedKind(text) : undefined) ?? plain;
    return { text, same: meanings.sameWord(text), kind, info: wordInfo(kind, Math.max(1, bearers)) };
  });
}

const DENIES = new Set<string>(["other-town", "other-street", "other-number"]);
const CONTRADICTS = new Set<string>(["near", "other"]);

function rivalryOf(all: readonly Evidence[], evidence: Evidence): Rivalry {
  let bestOther = 0;
  let asNear = 0;
  let numberOfAnother = false;
  let doorOfAnother = false;
  let denied = 0;
  for (const other of all) {
    if (other === evidence) continue;
    bestOther = Math.max(bestOther, other.nameLikeness);
    if (other.nameLikeness >= evidence.nameLikeness - 0.01 && other.nameLikeness > 0) {
      asNear += 1;
      if (DENIES.has(other.place) || CONTRADICTS.has(other.number)) denied += 1;
    }
    numberOfAnother ||= other.number === "same" && evidence.number !== "same";
    doorOfAnother ||= other.place === "same-door" && evidence.place !== "same-door";
  }
  const isDenied = DENIES.has(evidence.place) || CONTRADICTS.has(evidence.number);
  return {
    bestOther,
    asNear,
    numberOfAnother,
    doorOfAnother,
    nearerPlace: asNear > 0 && denied === asNear && !isDenied,
  };
}

/** Whether anything at all speaks for a candidate. */
function isWorthWeighing({ nameLikeness, tradeLikeness, number, place }: Evidence): boolean {
  return (
    nameLikeness > 0.15 || tradeLikeness > 0.3 || number === "same" || number === "mistyped" || place === "same-door"
  );
}

/** Looks candidates up and compares each with the subject, and with the others. */
export function weighCandidates<R extends MatchableReference>(store: Store<R>, subject: MatchSubject): Candidate<R>[] {
  const { forms, streets } = store.knowledge;
  const name = readName(subject.name, forms);
  const trade = readName(subject.commercialName, forms);
  const facts: ComparedFacts = {
    name: nameWords(store, name.words),
    trade: nameWords(store, trade.words),
    form: readForm(subject.legalForm, name.form, forms),
    number: readNumber(subject.enterpriseNumber),
    place: readPlace(subject),
  };
  const compared = findCandidates(store, facts).map((slot) => {
    const theirs: ComparedFacts = {
      name: nameWords(store, wordsOf(slot.name)),
      trade: nameWords(store, wordsOf(slot.trade)),
      form: slot.form,
      number: readNumber(slot.number),
      place: readPlace(slot.reference),
    };
    return { slot, evidence: gatherEvidence(facts, theirs, wordsOf(slot.town), streets) };
  });
  const all = compared.map(({ evidence }) => evidence);
  const start = spaced(name.words);
  return compared
    .filter(({ evidence }) => isWorthWeighing(evidence))
    .map(({ slot, evidence }) => {
      const rivalry = rivalryOf(all, evidence);
      const begins = slot.name.length > start.length && start.length > 8 && slot.name.startsWith(start);
      return { reference: slot.reference, evidence, rivalry, features: featuresOf(evidence, rivalry, begins) };
    });
}
