#!/usr/bin/env node
// node bench.mjs [--quick] [--json FILE]: the project beside its peers, in one run. First on a set of its own, made here from @faker-js/faker and from
// facts, with a seed that nothing was learned from; then, where it is there, on the set beside the project (../shared/data/match).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ownInputs } from "./lib/lexicon.mjs";
import { makeWorld, SHARED } from "./lib/worlds.mjs";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false }, json: { type: "string" } } });
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-match-"));

function write(name, seed) {
  const to = join(folder, name);
  mkdirSync(to);
  const made = makeWorld(ownInputs(), seed, { typed: 900, strokes: 200 });
  for (const [part, rows] of Object.entries(made))
    writeFileSync(join(to, `${part}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return to;
}

function run(title, set, tuning, inputs) {
  console.log(`\n## ${title}\n`);
  const json = values.json ? ["--json", `${values.json.replace(/\.json$/, "")}-${inputs ? "shared" : "own"}.json`] : [];
  // fuse.js and match-sorter go through all references for each query: too slow for every dossier at every size.
  const speed = values.quick ? [] : ["--speed", "10000,100000", ...(inputs ? ["--inputs", inputs] : [])];
  const args = [
    "--set",
    set,
    ...tuning,
    "--contestant",
    here("contestant.mjs"),
    "--skip",
    values.quick ? "fuse.js,match-sorter,orama,flexsearch" : "fuse.js",
    ...speed,
    ...json,
  ];
  const { status } = spawnSync(process.execPath, [...process.execArgv, here("run.mjs"), ...args], { stdio: "inherit" });
  process.exitCode ||= status ?? 1;
}

run("Own set, invented here", write("judged", "bench-judged"), ["--tune", write("tuned", "bench-tuned")]);
if (existsSync(join(SHARED, "dev"))) {
  run(
    "The set beside the project",
    join(SHARED, "dev"),
    ["--rules", join(SHARED, "../../bench/match/peers-dev.json")],
    SHARED,
  );
}
