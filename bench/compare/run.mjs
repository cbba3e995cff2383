// Comparing by meaning, beside the peers, in one run: node --conditions=@adminsync/source run.mjs [--data folder] [--wrong 20] [--write]
// `--wrong` prints what the project got wrong; `--write` puts the table into docs/benchmarks.md.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadCases } from "./cases/load.mjs";
import { contestants } from "./contestants.mjs";
import { measureHostile } from "./measure/hostile.mjs";
import { measureLists } from "./measure/lists.mjs";
import { measureSize } from "./measure/size.mjs";
import { measureSpeed } from "./measure/speed.mjs";
import { measureSteps } from "./measure/steps.mjs";
import { measureValues } from "./measure/values.mjs";
import { tablesOf } from "./tables.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: fileURLToPath(new URL("../../../shared/data/compare", import.meta.url)) },
    wrong: { type: "string", default: "0" },
    write: { type: "boolean", default: false },
  },
});
const cases = loadCases(options.data);
const when = (can, measure) => (can === undefined ? null : measure());

const results = [];
for (const contestant of contestants) {
  const { name, rows, equal, compareLists, threeWay } = contestant;
  console.error(`${name} …`);
  results.push({
    name,
    rows,
    values: when(equal, () => measureValues(contestant, cases.values)),
    lists: when(compareLists, () => measureLists(contestant, cases.lists)),
    steps: when(threeWay, () => measureSteps(contestant, cases.sequences)),
    hostile: equal === undefined ? null : await measureHostile(contestant),
    size: await measureSize(name, here),
  });
}
console.error("speed …");
const speed = measureSpeed(contestants.filter(({ compareRecord }) => compareRecord !== undefined));

const [project] = results;
for (const part of ["values", "lists", "steps", "hostile"]) {
  for (const one of project[part].wrong.slice(0, Number(options.wrong))) console.log(part, JSON.stringify(one));
}
const text = `Node ${process.version}, ${cpus().length} cores. Cases: ${cases.from} (${cases.values.length} pairs of values, ${cases.lists.length} lists, ${cases.sequences.length} sequences).\n\n${tablesOf(results, speed)}`;
console.log(text);

if (options.write) {
  const file = new URL("../../docs/benchmarks.md", import.meta.url);
  const between = /(<!-- comparing: written by the command -->\n)[^]*(<!-- end of comparing -->)/;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(between, (_, start, end) => `${start}\n${text}\n${end}`),
  );
}
