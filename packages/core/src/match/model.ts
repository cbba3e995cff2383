import { MODEL } from "./model.data.ts";

/** A learned function from features to the weight of evidence: how many times likelier (natural logarithm) a candidate is than 'none of them'. */
export interface EvidenceModel {
  readonly inputs: number;
  readonly hidden: number;
  /** For each hidden unit its bias and its inputs' weights; then the output's bias, the units' weights, and the inputs' own. */
  readonly weights: Float32Array;
}

/** Weights are kept as whole 128ths in two letters each. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const STEP = 128;

export function readModel({ inputs, hidden, weights }: typeof MODEL): EvidenceModel {
  const digit = (at: number): number => LETTERS.indexOf(weights.charAt(at));
  return {
    inputs,
    hidden,
    weights: Float32Array.from(
      { length: weights.length / 2 },
      (_, i) => (digit(2 * i) * 64 + digit(2 * i + 1) - 2048) / STEP,
    ),
  };
}

/** Writes weights as `readModel` reads them; those beyond ±16 are cut. */
export function writeModel({ inputs, hidden, weights }: EvidenceModel): typeof MODEL {
  let text = "";
  for (const weight of weights) {
    const whole = Math.min(4095, Math.max(0, Math.round(weight * STEP) + 2048));
    text += LETTERS.charAt(whole >> 6) + LETTERS.charAt(whole & 63);
  }
  return { inputs, hidden, weights: text };
}

let learned: EvidenceModel | undefined;

/** The model that was learned by `bench/match/learn.mjs`. */
export function learnedModel(): EvidenceModel {
  learned ??= readModel(MODEL);
  return learned;
}

/** The weight of evidence for one candidate. */
export function weigh({ inputs, hidden, weights }: EvidenceModel, features: Float64Array): number {
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
