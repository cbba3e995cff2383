import { isCommonName } from "./common-name.ts";
import { learnedModel, shares, weigh } from "./model.ts";
import type { NameWord } from "./name-alignment.ts";
import { reasonsFor } from "./reasons.ts";
import type { Match, MatchableReference, MatchSubject, MatchVerdict, Suggestion } from "./reference-match.ts";
import type { Store } from "./store.ts";
import { weighCandidates, type Candidate } from "./weigh-candidates.ts";

/** From here on a match may be linked unseen; the other bound is where a look is worth it. Set on generated worlds by `bench/match/learn.mjs`. */
const CERTAIN = 0.94;
const LIKELY = 0.5;

interface Weighed<R> extends Candidate<R> {
  readonly weight: number;
  readonly confidence: number;
}

const PROVEN = new Set<string>(["same", "mistyped"]);
const NEARBY = new Set<string>([
  "same-door",
  "same-street",
  "same-town",
  "other-street",
  "other-number",
  "other-street-same-number",
]);

/**
 * Whether a word that only one of the names has forbids certainty. `Holding`, `2` always: a dossier may carry its sister's number. Other words of business
 * without a number that proves it; a family's or a company's own word without at least the same door.
 */
function tellsApart({ kind }: NameWord, isProven: boolean, isSameDoor: boolean): boolean {
  if (kind === "sister") return true;
  if (kind === "common") return !isProven;
  return (kind === "own" || kind === "name") && !isProven && !isSameDoor;
}

/** What must never be taken for certain, whatever the weights say: two valid numbers that differ, a telling word more or less, or a common name with nothing to back it. */
export function mayBeCertain({ evidence }: Candidate<unknown>, knowsWords = true): boolean {
  const { number, place, name } = evidence;
  if (number === "other" || number === "near") return false;
  const isProven = PROVEN.has(number);
  const unpaired = [...name.onlyFirst, ...name.onlySecond];
  // Without a table any word may be the one that tells sisters apart.
  if (!knowsWords && unpaired.length > 0) return false;
  if (unpaired.some((word) => tellsApart(word, isProven, place === "same-door"))) return false;
  return isProven || NEARBY.has(place) || !isCommonName(evidence);
}

function verdictOf(candidate: Weighed<unknown>, knowsWords: boolean): MatchVerdict {
  if (candidate.confidence >= CERTAIN && mayBeCertain(candidate, knowsWords)) return "certain";
  return candidate.confidence >= LIKELY ? "likely" : "possible";
}

function byWeight<R extends MatchableReference>(a: Weighed<R>, b: Weighed<R>): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  if (a.evidence.nameLikeness !== b.evidence.nameLikeness) return b.evidence.nameLikeness - a.evidence.nameLikeness;
  return a.reference.externalId < b.reference.externalId ? -1 : 1;
}

/** Who may be meant by a subject: candidates, the probability of each and of none, and the best where it is certain. */
export function suggest<R extends MatchableReference>(
  store: Store<R>,
  subject: MatchSubject,
  limit: number,
): Suggestion<R> {
  const { knowsWords } = store.knowledge;
  const candidates = weighCandidates(store, subject);
  const model = learnedModel();
  const weights = candidates.map(({ features }) => weigh(model, features));
  const parts = shares(weights);
  const noneConfidence = parts.at(-1) ?? 1;
  const matches = candidates
    .map((candidate, at): Weighed<R> => ({ ...candidate, weight: weights[at] ?? 0, confidence: parts[at] ?? 0 }))
    .sort(byWeight)
    .slice(0, Math.max(0, limit))
    .map((candidate): Match<R> => ({
      reference: candidate.reference,
      confidence: candidate.confidence,
      verdict: verdictOf(candidate, knowsWords),
      reasons: reasonsFor(candidate.evidence, candidate.rivalry),
    }));
  const [first] = matches;
  const best = first?.verdict === "certain" ? first : null;
  return {
    outcome: best !== null ? "certain" : noneConfidence > 0.5 ? "none-fits" : "unsure",
    best,
    matches,
    noneConfidence,
  };
}
