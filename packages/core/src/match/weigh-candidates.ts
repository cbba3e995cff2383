import { readPlace } from "./address-evidence.ts";
import { findCandidates } from "./candidates.ts";
import { gatherEvidence, type ComparedFacts, type Evidence } from "./evidence.ts";
import { featuresOf, type Rivalry } from "./features.ts";
import type { NameWord } from "./name-alignment.ts";
import { readForm, readName } from "./name-words.ts";
import { readNumber } from "./number-evidence.ts";
import type { MatchableReference, MatchSubject } from "./reference-match.ts";
import { wordsOf, type Slot, type Store } from "./store.ts";
import { mistypedKind, wordInfo } from "./word-kinds.ts";

/** One reference that may be meant, and what is known of it. */
export interface Candidate<R> {
  readonly reference: R;
  readonly evidence: Evidence;
  readonly rivalry: Rivalry;
  readonly features: Float64Array;
}

function nameWords<R extends MatchableReference>(store: Store<R>, words: readonly string[]): NameWord[] {
  return words.map((text) => {
    const bearers = store.dictionary.bearersOf(text);
    const plain = store.kindOf(text);
    const kind = bearers === 0 && (plain === "own" || plain === "name") ? (mistypedKind(text) ?? plain) : plain;
    return { text, kind, info: wordInfo(kind, Math.max(1, bearers)) };
  });
}

function factsOf<R extends MatchableReference>(
  store: Store<R>,
  { reference, name, trade, form, number }: Slot<R>,
): ComparedFacts {
  return {
    name: nameWords(store, wordsOf(name)),
    trade: nameWords(store, wordsOf(trade)),
    form,
    number: readNumber(number),
    place: readPlace(reference),
  };
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
  const name = readName(subject.name);
  const trade = readName(subject.commercialName);
  const number = readNumber(subject.enterpriseNumber);
  const place = readPlace(subject);
  const facts: ComparedFacts = {
    name: nameWords(store, name.words),
    trade: nameWords(store, trade.words),
    form: readForm(subject.legalForm, name.form),
    number,
    place,
  };
  const compared = findCandidates(store, { name: name.words, trade: trade.words, number, place })
    .map((at) => store.slot(at))
    .filter((slot) => slot !== undefined)
    .map((slot) => ({ slot, evidence: gatherEvidence(facts, factsOf(store, slot), wordsOf(slot.town)) }));
  const all = compared.map(({ evidence }) => evidence);
  const start = ` ${name.words.join(" ")}`;
  return compared
    .filter(({ evidence }) => isWorthWeighing(evidence))
    .map(({ slot, evidence }) => {
      const rivalry = rivalryOf(all, evidence);
      const begins = slot.name.length > start.length && start.length > 8 && slot.name.startsWith(start);
      return { reference: slot.reference, evidence, rivalry, features: featuresOf(evidence, rivalry, begins) };
    });
}
