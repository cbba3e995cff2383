// Our picker beside others over 100,000 references in Chromium: `npm run bench:picker`. `-- --write` puts the table into docs/benchmarks.md; `-- --rounds 5`.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { findChromium } from "../../scripts/test/find-chromium.ts";
import { pageOf, sizes, stylesheet } from "./bundles.mjs";
import { measure } from "./measure.mjs";

const { values: options } = parseArgs({
  options: { write: { type: "boolean", default: false }, rounds: { type: "string", default: "3" } },
});
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const NAMES = ["adminsync", "downshift", "base-ui"];
const TITLES = {
  adminsync: "**adminsync**",
  downshift: "downshift 9.5.0 + TanStack Virtual",
  "base-ui": "Base UI 1.9.0 + TanStack Virtual",
};

const added = await sizes();
const scripts = Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await pageOf(name)])));
const css = await stylesheet();
const measured = Object.fromEntries(NAMES.map((name) => [name, []]));
const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
try {
  // The first round warms up and does not count; each next one begins with another.
  for (let round = 0; round <= Number(options.rounds); round += 1) {
    for (let at = 0; at < NAMES.length; at += 1) {
      const name = NAMES[(at + round) % NAMES.length];
      const found = await measure(browser, scripts[name], name === "adminsync" ? css : "");
      if (round > 0) measured[name].push(found);
    }
  }
} finally {
  await browser.close();
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const of = (name, what) => median(measured[name].map((round) => round[what]));
const most = (name, what) => Math.max(...measured[name].map((round) => round[what]));
const ms = (name, ...whats) => whats.map((what) => of(name, what).toFixed(1)).join(" / ");
const table = [
  [
    "",
    "open, ms",
    "key to paint p50 / p95",
    "settle p50 / p95",
    "long tasks",
    "blank frames of",
    "arrow key, CPU ms",
    "heap closed / open, MB",
    "added size, kB gzip",
  ],
  Array.from({ length: 9 }, () => "---"),
  ...NAMES.map((name) => [
    TITLES[name],
    ms(name, "open"),
    ms(name, "key50", "key95"),
    ms(name, "settle50", "settle95"),
    most(name, "longTasks"),
    `${most(name, "blank")} of ${of(name, "frames")}`,
    ms(name, "arrow"),
    ms(name, "heapClosed", "heapOpen"),
    `+${added[name].toFixed(1)}`,
  ]),
];
const text = `Node ${process.version}, median of ${options.rounds} rounds; long tasks and blank frames are those of the worst.\n\n${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
console.log(text);
if (options.write) {
  const file = new URL("../../docs/benchmarks.md", import.meta.url);
  const between = /(<!-- picker: written by the command -->\n)[^]*(<!-- end of picker -->)/;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(between, (_, start, end) => `${start}\n${text}\n${end}`),
  );
}
