// Learns one function from features to the weight of evidence, such that among a dossier's candidates and 'none of them' the right one gets the
// greatest share: a conditional logit with a small hidden layer, by Adam.
import { createRandom } from "./random.mjs";

const DECAY = 2e-6;

export class EvidenceTrainer {
  constructor(inputs, hidden) {
    this.inputs = inputs;
    this.hidden = hidden;
    this.width = inputs + 1;
    this.out = hidden * this.width;
    this.skip = this.out + 1 + hidden;
    this.size = this.skip + inputs;
    this.random = createRandom("trainer");
    this.weights = Float64Array.from({ length: this.size }, () => (this.random.next() - 0.5) * 0.3);
    this.weights.fill(0, this.skip);
    this.weights[this.out] = -2;
    this.gradient = new Float64Array(this.size);
    this.first = new Float64Array(this.size);
    this.second = new Float64Array(this.size);
    this.steps = 0;
  }

  weigh({ at, value }, units) {
    const { weights, width, out, hidden, skip } = this;
    let sum = weights[out];
    for (let i = 0; i < at.length; i += 1) sum += value[i] * weights[skip + at[i]];
    for (let unit = 0; unit < hidden; unit += 1) {
      const row = unit * width;
      let input = weights[row];
      for (let i = 0; i < at.length; i += 1) input += value[i] * weights[row + 1 + at[i]];
      if (units) units[unit] = input;
      if (input > 0) sum += input * weights[out + 1 + unit];
    }
    return sum;
  }

  shares(question) {
    const sums = question.candidates.map((candidate) => this.weigh(candidate));
    const top = Math.max(0, ...sums);
    const parts = [...sums.map((sum) => Math.exp(sum - top)), Math.exp(-top)];
    const all = parts.reduce((a, b) => a + b, 0);
    return parts.map((part) => part / all);
  }

  round(questions, rate) {
    const order = this.random.shuffle(questions.map((_, i) => i));
    let loss = 0;
    let inBatch = 0;
    const units = new Float64Array(this.hidden);
    for (const index of order) {
      const question = questions[index];
      if (question.candidates.length === 0) continue;
      const parts = this.shares(question);
      // One that should be found and is not among the candidates: none of these is right.
      const right = question.right === -1 ? parts.length - 1 : question.right;
      loss -= Math.log(Math.max(1e-12, parts[right]));
      question.candidates.forEach((candidate, i) => {
        const error = parts[i] - (i === right ? 1 : 0);
        if (Math.abs(error) > 1e-5) this.back(candidate, error, units);
      });
      inBatch += 1;
      if (inBatch === 32) {
        this.step(rate, inBatch);
        inBatch = 0;
      }
    }
    return loss / questions.length;
  }

  back(candidate, error, units) {
    const { weights, gradient, width, out, hidden, skip } = this;
    const { at, value } = candidate;
    this.weigh(candidate, units);
    gradient[out] += error;
    for (let i = 0; i < at.length; i += 1) gradient[skip + at[i]] += error * value[i];
    for (let unit = 0; unit < hidden; unit += 1) {
      if (units[unit] <= 0) continue;
      gradient[out + 1 + unit] += error * units[unit];
      const passed = error * weights[out + 1 + unit];
      const row = unit * width;
      gradient[row] += passed;
      for (let i = 0; i < at.length; i += 1) gradient[row + 1 + at[i]] += passed * value[i];
    }
  }

  step(rate, count) {
    this.steps += 1;
    const { weights, gradient, first, second } = this;
    const fade1 = 1 - 0.9 ** this.steps;
    const fade2 = 1 - 0.999 ** this.steps;
    for (let i = 0; i < this.size; i += 1) {
      const slope = gradient[i] / count + DECAY * weights[i];
      first[i] = 0.9 * first[i] + 0.1 * slope;
      second[i] = 0.999 * second[i] + 0.001 * slope * slope;
      weights[i] -= (rate * (first[i] / fade1)) / (Math.sqrt(second[i] / fade2) + 1e-8);
      gradient[i] = 0;
    }
  }

  /** How well it does on questions that it has not seen. */
  judge(questions) {
    const rows = questions.map((question) => {
      const parts = this.shares(question);
      const none = parts.pop();
      const top = parts.length === 0 ? -1 : parts.indexOf(Math.max(...parts));
      return {
        question,
        top,
        sure: parts[top] ?? 0,
        none,
        right: question.expect === "match" && top === question.right,
      };
    });
    this.rows = rows;
    const match = rows.filter(({ question }) => question.expect === "match");
    const sorted = [...rows].sort((a, b) => b.sure - a.sure);
    const coverage = {};
    for (const precision of [0.999, 0.9995]) {
      let right = 0;
      let best = 0;
      sorted.forEach((row, i) => {
        if (row.right) right += 1;
        if (right / (i + 1) >= precision) best = right;
      });
      coverage[precision] = Number((best / match.length).toFixed(4));
    }
    return {
      top1: Number((match.filter(({ right }) => right).length / match.length).toFixed(4)),
      lost: match.filter(({ question }) => question.lost).length / match.length,
      brier: Number(
        (rows.reduce((sum, { sure, right }) => sum + (sure - Number(right)) ** 2, 0) / rows.length).toFixed(4),
      ),
      coverage,
    };
  }

  model() {
    return { inputs: this.inputs, hidden: this.hidden, weights: Float32Array.from(this.weights) };
  }
}
