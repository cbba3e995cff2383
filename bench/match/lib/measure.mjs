// From what a contestant answered to the figures in the table.

/** One row a dossier: what came first, how sure, whether it was right. */
export function judge(query, answer) {
  const matches = answer.matches ?? answer;
  const [first, second] = matches;
  const rank = matches.findIndex((match) => match.externalId === query.truth);
  const right = query.expect === "match" && rank === 0;
  return {
    query,
    rank,
    right,
    score: first?.score ?? 0,
    lead: first ? (first.score - (second?.score ?? 0)) / (Math.abs(first.score) || 1) : 0,
    best: answer.best,
    bestRight: query.expect === "match" && answer.best === query.truth,
  };
}

/** Applies a tuned rule to the rows of a contestant that has no decision of its own. */
export function decide(rows, rule) {
  return rows.map((row) => {
    const given = row.score > 0 && row.score >= rule.score && row.lead >= rule.lead;
    return { ...row, best: given ? "first" : null, bestRight: given && row.right };
  });
}

/** The rule with the widest coverage among those that keep `precision` on the tuning split. */
export function tune(rows, precision) {
  const scores = quantiles(
    rows.map((row) => row.score),
    200,
  );
  let chosen = { score: 2, lead: 0, coverage: -1 }; // above every score: never
  for (const lead of [0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7]) {
    for (const score of scores) {
      const { precision: reached, coverage } = decisions(decide(rows, { score, lead }));
      if (reached >= precision && coverage > chosen.coverage) chosen = { score, lead, coverage };
    }
  }
  return { score: chosen.score, lead: chosen.lead };
}

export function decisions(rows) {
  const given = rows.filter((row) => row.best != null);
  const right = given.filter((row) => row.bestRight).length;
  const findable = rows.filter((row) => row.query.expect === "match").length;
  return {
    coverage: right / (findable || 1),
    wrong: (given.length - right) / rows.length,
    wrongCount: given.length - right,
    precision: given.length ? right / given.length : 1,
  };
}

/** Widest coverage over all cut-offs on the score at which at least `precision` of what is given is right. */
export function coverageAt(rows, precision, lead = 0) {
  const findable = rows.filter((row) => row.query.expect === "match").length;
  const sorted = rows.filter((row) => row.score > 0 && row.lead >= lead).sort((a, b) => b.score - a.score);
  let right = 0;
  let best = 0;
  sorted.forEach((row, i) => {
    if (row.right) right++;
    const tied = sorted[i + 1]?.score === row.score;
    if (!tied && right / (i + 1) >= precision) best = Math.max(best, right);
  });
  return best / findable;
}

export function accuracy(rows) {
  const match = rows.filter((row) => row.query.expect === "match");
  const share = (test) => match.filter(test).length / (match.length || 1);
  return { top1: share((row) => row.rank === 0), top5: share((row) => row.rank >= 0 && row.rank < 5) };
}

/** Brier score and expected calibration error (ten bins of equal mass) of 'the first one is right'. */
export function calibration(rows) {
  const pairs = rows
    .filter((row) => row.score > 0 && row.score <= 1)
    .map((row) => [row.score, Number(row.right)])
    .sort((a, b) => a[0] - b[0]);
  if (pairs.length < rows.length / 2) return null;
  const brier = mean(pairs.map(([p, y]) => (p - y) ** 2));
  let ece = 0;
  for (let bin = 0; bin < 10; bin++) {
    const part = pairs.slice(Math.floor((bin * pairs.length) / 10), Math.floor(((bin + 1) * pairs.length) / 10));
    if (part.length)
      ece += (part.length / pairs.length) * Math.abs(mean(part.map(([p]) => p)) - mean(part.map(([, y]) => y)));
  }
  return { brier, ece };
}

export function byClass(rows) {
  const classes = new Map();
  for (const row of rows) for (const name of row.query.classes) classes.set(name, [...(classes.get(name) ?? []), row]);
  return Object.fromEntries(
    [...classes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, { n: part.length, ...accuracy(part), ...decisions(part) }]),
  );
}

export function typedFigures(rows) {
  const share = (list, most) => list.filter((row) => row.rank >= 0 && row.rank < most).length / (list.length || 1);
  const kinds = [...new Set(rows.map((row) => row.kind))];
  return {
    success1: share(rows, 1),
    success5: share(rows, 5),
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          success1: share(
            rows.filter((r) => r.kind === kind),
            1,
          ),
          success5: share(
            rows.filter((r) => r.kind === kind),
            5,
          ),
        },
      ]),
    ),
  };
}

export const mean = (list) => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);

export function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1), n: sorted.length };
}

function quantiles(values, steps) {
  const sorted = [...values].filter((value) => value > 0).sort((a, b) => a - b);
  return [
    ...new Set(
      Array.from(
        { length: steps + 1 },
        (_, i) => sorted[Math.min(sorted.length - 1, Math.floor((i / steps) * sorted.length))],
      ),
    ),
  ];
}
