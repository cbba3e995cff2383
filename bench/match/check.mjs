#!/usr/bin/env node
// node check.mjs RESULTS.json LABEL: holds the bars against one contestant of a run of run.mjs; exits 1 when one is missed.

import { readFileSync } from "node:fs";

const [file, label] = process.argv.slice(2);
const results = JSON.parse(readFileSync(file, "utf8"));
const mine = results[label];
if (!mine) throw new Error(`no contestant '${label}' in ${file}: ${Object.keys(results).join(", ")}`);
const { quality: q } = mine;
const big = mine.speed?.[100000];
// flexsearch is left out: it forgives no typos. Ratios only, since absolute times depend on who else uses the machine.
const TOLERANT = ["baseline", "minisearch", "fuzzysort", "ufuzzy", "orama"];
const kinds = Object.values(q?.typed?.kinds ?? {});
const nasty = [
  "absent-sister",
  "absent-family",
  "absent-street",
  "absent-near-number",
  "number-of-sister",
  "sister-listed",
];

const bars = [
  ["top-1 of dossiers that have a reference", q?.top1, ">=", 0.985],
  ["top-5", q?.top5, ">=", 0.995],
  ["best given and right (coverage)", q?.coverage, ">=", 0.89],
  ["best wrong, share of all dossiers", q && q.wrong, "<=", 0.001],
  ["best wrong among decidable dossiers, count", q?.decidable.wrongCount, "<=", 1],
  ["best wrong in the nasty classes, count", q && sum(nasty.map((name) => q.classes[name]?.wrongCount ?? 0)), "<=", 0],
  ["coverage at >= 99.9 % precision", q?.coverageAt["0.999"], ">=", 0.9],
  ["calibration error of confidence (ECE)", q?.calibration?.ece, "<=", 0.01],
  ["Brier score", q?.calibration?.brier, "<=", 0.026],
  [
    "coverage, worst of the spelling classes",
    q &&
      Math.min(
        ...[
          "form-dots",
          "form-former",
          "form-front",
          "form-language",
          "diacritics",
          "ampersand",
          "word-order",
          "upper-case",
          "client-code",
          "number-excel",
          "number-vat",
        ].map((name) => q.classes[name].coverage),
      ),
    ">=",
    0.83,
  ],
  ["typed: right one first", q?.typed.success1, ">=", 0.83],
  ["typed: among the first five", q?.typed.success5, ">=", 0.985],
  [
    "typed: among the first five, worst kind",
    kinds.length ? Math.min(...kinds.map((kind) => kind.success5)) : undefined,
    ">=",
    0.95,
  ],
  ["typed: letters until among the first five", q?.typed.keystrokes, "<=", 5.6],
  ["100,000: longest turn while building, ms", big?.longestSliceMs, "<=", 50],
  ["100,000: build, ratio to minisearch", ratio((s) => s.buildMs, ["minisearch"]), "<=", 1],
  ["100,000: heap, MB", big?.heapMb, "<=", 140],
  ["100,000: suggest p95, ratio to the fastest typo-tolerant peer", ratio((s) => s.suggest.p95), "<=", 0.6],
  ["100,000: search p95, ratio to the fastest typo-tolerant peer", ratio((s) => s.search.p95), "<=", 0.5],
];

let missed = 0;
for (const [name, value, sign, bar] of bars) {
  const measured = Number.isFinite(value);
  const ok = measured && (sign === ">=" ? value >= bar : value <= bar);
  if (!ok) missed++;
  console.log(
    `${ok ? "ok    " : measured ? "MISSED" : "ABSENT"} ${name}: ${measured ? Number(value.toPrecision(4)) : "–"} (bar ${sign} ${bar})`,
  );
}
process.exit(missed ? 1 : 0);

function ratio(of, names = TOLERANT) {
  const peers = names
    .map((name) => results[name]?.speed?.[100000])
    .filter(Boolean)
    .map(of);
  return big && peers.length ? of(big) / Math.min(...peers) : undefined;
}

function sum(list) {
  return list.reduce((total, value) => total + value, 0);
}
