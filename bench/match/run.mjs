#!/usr/bin/env node
// node run.mjs --set DIR [--tune DIR] [--contestant PATH]… [--only a,b] [--skip a,b] [--speed 10000,100000] [--inputs DIR] [--rules FILE] [--json FILE]
// Runs every contestant in a process of its own, one after the other, and prints one table. See README.md.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contestants } from "./lib/contestants.mjs";

const { values } = parseArgs({
  options: {
    set: { type: "string" },
    tune: { type: "string" },
    contestant: { type: "string", multiple: true, default: [] },
    only: { type: "string" },
    skip: { type: "string", default: "" },
    speed: { type: "string", default: "" },
    inputs: { type: "string" },
    rules: { type: "string" },
    precision: { type: "string", default: "0.99" },
    budget: { type: "string", default: "8000" },
    json: { type: "string" },
    sample: { type: "string" },
    "no-quality": { type: "boolean", default: false },
  },
});
const split = (text) => (text ? text.split(",") : []);
const names = [
  ...values.contestant,
  ...(values.only === "" ? [] : values.only ? split(values.only) : Object.keys(contestants)),
].filter((name) => !split(values.skip).includes(name));
const sizes = split(values.speed).map(Number);
// The decision rules of an earlier run on the tuning split: its --json file.
const rules = values.rules ? JSON.parse(readFileSync(values.rules, "utf8")) : {};
const results = {};
for (const name of names) {
  const label = contestants[name] ? name : basename(name).replace(/\.\w+$/, "");
  results[label] = { speed: {} };
  if (!values["no-quality"])
    results[label].quality = run({
      contestant: name,
      mode: "quality",
      set: values.set,
      tune: values.tune,
      rule: rules[label]?.quality?.rule,
      precision: Number(values.precision),
      sample: Number(values.sample ?? 0),
    });
  for (const size of sizes)
    results[label].speed[size] = run({
      contestant: name,
      mode: "speed",
      set: values.set,
      size,
      inputs: values.inputs,
      budgetMs: Number(values.budget),
    });
  if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 1));
}
print();

function run(task) {
  process.stderr.write(`${task.contestant} ${task.mode} ${task.size ?? ""}\n`);
  try {
    const script = fileURLToPath(new URL("one.mjs", import.meta.url));
    return JSON.parse(
      execFileSync(
        process.execPath,
        [...process.execArgv, "--expose-gc", "--max-old-space-size=2000", script, JSON.stringify(task)],
        {
          encoding: "utf8",
          maxBuffer: 1e9,
          stdio: ["ignore", "pipe", "inherit"],
        },
      )
        .trim()
        .split("\n")
        .at(-1),
    );
  } catch (error) {
    return { failed: String(error.message).split("\n")[0].slice(0, 200) };
  }
}

function print() {
  const percent = (x, places = 1) => (x == null ? "–" : (100 * x).toFixed(places));
  const ms = (x) => (x == null || Number.isNaN(x) ? "–" : x < 10 ? x.toFixed(2) : x.toFixed(0));
  const quality = Object.entries(results).filter(([, r]) => r.quality && !r.quality.failed);
  if (quality.length) {
    table(
      [
        "contestant",
        "top-1 %",
        "top-5 %",
        "best right % (coverage)",
        "best wrong %",
        "coverage % at ≥ 99 / 99.5 / 99.9 % precision",
        "ECE",
        "Brier",
        "typed @1 %",
        "typed @5 %",
        "keystrokes",
      ],
      quality.map(([name, { quality: q }]) => [
        name,
        percent(q.top1),
        percent(q.top5),
        percent(q.coverage),
        percent(q.wrong, 2),
        [0.99, 0.995, 0.999].map((p) => percent(q.coverageAt[p])).join(" / "),
        q.calibration ? q.calibration.ece.toFixed(3) : "–",
        q.calibration ? q.calibration.brier.toFixed(3) : "–",
        percent(q.typed.success1),
        percent(q.typed.success5),
        q.typed.keystrokes.toFixed(2),
      ]),
    );
    const classes = [...new Set(quality.flatMap(([, { quality: q }]) => Object.keys(q.classes)))].sort();
    console.log("\nTop-1 %, and wrong suggestions in brackets, by class:\n");
    table(
      ["class", "n", ...quality.map(([name]) => name)],
      classes.map((name) => {
        const of = quality.map(([, { quality: q }]) => q.classes[name]);
        return [
          name,
          of[0]?.n ?? 0,
          ...of.map((c) =>
            c ? `${/^absent|number-of/.test(name) ? "" : percent(c.top1, 0) + " "}(${c.wrongCount})` : "–",
          ),
        ];
      }),
    );
    const kinds = Object.keys(quality[0][1].quality.typed.kinds);
    console.log("\nTyped, success@1 / @5 %, by kind:\n");
    table(
      ["kind", ...quality.map(([name]) => name)],
      kinds.map((kind) => [
        kind,
        ...quality.map(
          ([, { quality: q }]) =>
            `${percent(q.typed.kinds[kind].success1, 0)} / ${percent(q.typed.kinds[kind].success5, 0)}`,
        ),
      ]),
    );
  }
  for (const size of sizes) {
    const rows = Object.entries(results)
      .map(([name, r]) => [name, r.speed[size]])
      .filter(([, s]) => s && !s.failed);
    if (!rows.length) continue;
    const peers = rows.filter(([name]) => contestants[name] && name !== "baseline");
    const fastest = (of) => Math.min(...(peers.length ? peers : rows).map(([, s]) => of(s)));
    console.log(`\n${size} references, ms (in brackets the ratio to the fastest peer of this run):\n`);
    table(
      ["contestant", "build", "longest slice", "heap MB", "suggest p50", "p95", "p99", "search p50", "p95", "p99"],
      rows.map(([name, s]) => [
        name,
        `${ms(s.buildMs)} (${(s.buildMs / fastest((x) => x.buildMs)).toFixed(1)})`,
        ms(s.longestSliceMs),
        s.heapMb.toFixed(0),
        ms(s.suggest.p50),
        `${ms(s.suggest.p95)} (${(s.suggest.p95 / fastest((x) => x.suggest.p95)).toFixed(1)})`,
        ms(s.suggest.p99),
        ms(s.search.p50),
        `${ms(s.search.p95)} (${(s.search.p95 / fastest((x) => x.search.p95)).toFixed(1)})`,
        ms(s.search.p99),
      ]),
    );
  }
  for (const [name, r] of Object.entries(results))
    for (const part of [r.quality, ...Object.values(r.speed)])
      if (part?.failed) console.log(`\n${name} failed: ${part.failed}`);
}

function table(head, rows) {
  console.log(`| ${head.join(" | ")} |\n|${head.map(() => "---").join("|")}|`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}
