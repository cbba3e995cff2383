// One contestant in a process of its own: node --expose-gc one.mjs '{"contestant":…}' → one JSON line on stdout.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { generate, readInputs } from "./generate.mjs";
import { load } from "./lib/contestants.mjs";
import { ownInputs } from "./lib/lexicon.mjs";
import * as m from "./lib/measure.mjs";

const task = JSON.parse(process.argv[2]);
const build = await load(task.contestant);
const rows = (folder, name) => {
  const all = readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  return name === "references" || !task.sample ? all : all.slice(0, Math.ceil(all.length * task.sample));
};
const result = task.mode === "speed" ? await speed() : await quality();
process.stdout.write(JSON.stringify(result) + "\n");

async function quality() {
  let rule = task.rule ?? null;
  if (!rule && task.tune && task.tune !== task.set) {
    const tuned = await suggestAll(task.tune);
    if (!tuned.decides) rule = m.tune(tuned.rows, task.precision);
  }
  const made = await suggestAll(task.set);
  if (!made.decides && !rule) rule = m.tune(made.rows, task.precision);
  const judged = made.decides ? made.rows : m.decide(made.rows, rule);
  const decidable = judged.filter((row) => row.query.decidable);
  return {
    contestant: task.contestant,
    rule,
    ...m.accuracy(judged),
    ...m.decisions(judged),
    coverageAt: Object.fromEntries([0.99, 0.995, 0.999, 1].map((p) => [p, m.coverageAt(judged, p, rule?.lead)])),
    decidable: { n: decidable.length, ...m.accuracy(decidable), ...m.decisions(decidable) },
    calibration: m.calibration(judged),
    classes: m.byClass(judged),
    typed: await measureTyped(made.index),
    wrongCases: judged
      .filter((row) => row.best != null && !row.bestRight)
      .slice(0, 40)
      .map((row) => ({ id: row.query.id, name: row.query.dossier.name, classes: row.query.classes })),
  };
}

async function suggestAll(folder) {
  const index = await build(rows(folder, "references"));
  const judged = [];
  for (const query of rows(folder, "dossiers"))
    judged.push(m.judge(query, await index.suggest(query.dossier, { limit: 10 })));
  return { index, rows: judged, decides: Boolean(index.decides) };
}

async function measureTyped(index) {
  const found = [];
  for (const query of rows(task.set, "typed")) {
    const ids = await index.search(query.text, { limit: 10 });
    found.push({ kind: query.kind, rank: ids.indexOf(query.truth) });
  }
  const strokes = [];
  for (const query of rows(task.set, "strokes")) {
    let needed = query.text.length + 1;
    for (let length = 1; length <= query.text.length; length++) {
      if (query.text[length - 1] === " ") continue;
      const ids = await index.search(query.text.slice(0, length), { limit: 5 });
      if (ids.slice(0, 5).includes(query.truth)) {
        needed = length;
        break;
      }
    }
    strokes.push(needed);
  }
  return { ...m.typedFigures(found), keystrokes: m.mean(strokes) };
}

async function speed() {
  const { references, dossiers, typed } =
    task.size > 10_000
      ? {
          ...generate({
            ...(task.inputs ? readInputs(task.inputs) : ownInputs()),
            seed: "speed",
            references: task.size,
          }),
          dossiers: rows(task.set, "dossiers"),
          typed: rows(task.set, "typed"),
        }
      : {
          references: rows(task.set, "references"),
          dossiers: rows(task.set, "dossiers"),
          typed: rows(task.set, "typed"),
        };
  const heap = () => (global.gc?.(), process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers);
  const before = heap();
  const turns = watchTurns();
  const start = performance.now();
  const index = await build(references);
  const buildMs = performance.now() - start;
  const longestSliceMs = await turns.stop();
  const heapMb = (heap() - before) / 2 ** 20;
  const time = async (list, call) => {
    const times = [];
    const warmUntil = performance.now() + task.budgetMs / 4;
    for (const item of list.slice(0, 30)) if (performance.now() < warmUntil) await call(item);
    const until = performance.now() + task.budgetMs;
    for (const item of list) {
      const from = performance.now();
      await call(item);
      times.push(performance.now() - from);
      if (performance.now() > until && times.length >= 20) break;
    }
    return m.percentiles(times);
  };
  return {
    contestant: task.contestant,
    size: references.length,
    buildMs,
    longestSliceMs,
    heapMb,
    suggest: await time(dossiers, (query) => index.suggest(query.dossier, { limit: 10 })),
    search: await time(typed, (query) => index.search(query.text, { limit: 10 })),
  };
}

/** The longest time for which nothing else could run on this thread. */
function watchTurns() {
  let last = performance.now();
  let longest = 0;
  let watching = true;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) setImmediate(turn);
  };
  turn();
  return {
    async stop() {
      await new Promise((done) => setImmediate(done));
      watching = false;
      turn();
      return longest;
    },
  };
}
