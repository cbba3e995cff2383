import { MODEL } from "./model.data.ts";

/** A learned function from features to the weight of evidence: how many times likelier (natural logarithm) a candidate is than 'none of them'. */
export interface EvidenceModel {
  readonly inputs: number;
  readonly hidden: number;
  /** For each hidden unit its bias and its inputs' weights; then the output's bias, the units' weights, and the inputs' own. */
  readonly weights: Float32Array;
}

/** Weights are kept as whole fourteenths, a letter each. */
const STEP = 14;
const ZERO = 80;
const MOST = 45;

export function readModel({ inputs, hidden, weights }: typeof MODEL): EvidenceModel {
  return {
    inputs,
    hidden,
    weights: Float32Array.from(weights, (letter) => (letter.charCodeAt(0) - ZERO) / STEP),
  };
}

/** Writes weights as `readModel` reads them; those beyond ±3.2 are cut. */
export function writeModel({ inputs, hidden, weights }: EvidenceModel): typeof MODEL {
  const letterOf = (weight: number): string =>
    String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, Math.round(weight * STEP))));
  return { inputs, hidden, weights: Array.from(weights, letterOf).join("") };
}

let learned: EvidenceModel | undefined;

/** The model that was learned by `bench/match/learn.mjs`. */
export function learnedModel(): EvidenceModel {
  learned ??= readModel(MODEL);
  return learned;
}

/** The weight of evidence for one candidate. */
export function weigh({ inputs, hidden, weights }: EvidenceModel, features: readonly number[]): number {
  // Most features are 0: only the others are gone through again for each unit.
  const present: number[] = [];
  for (let i = 0; i < inputs; i += 1) if (features[i] !== 0) present.push(i);
  const width = inputs + 1;
  const out = hidden * width;
  const own = out + 1 + hidden;
  let sum = weights[out] ?? 0;
  for (const i of present) sum += (features[i] ?? 0) * (weights[own + i] ?? 0);
  for (let unit = 0; unit < hidden; unit += 1) {
    const row = unit * width;
    let input = weights[row] ?? 0;
    for (const i of present) input += (features[i] ?? 0) * (weights[row + 1 + i] ?? 0);
    if (input > 0) sum += input * (weights[out + 1 + unit] ?? 0);
  }
  return sum;
}

/** The probabilities of candidates and, last, of 'none of them', from their weights of evidence. */
export function shares(evidence: readonly number[]): number[] {
  const top = Math.max(0, ...evidence);
  const parts = [...evidence, 0].map((weight) => Math.exp(weight - top));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}
