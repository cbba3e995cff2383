// Measures what a browser loads of the project, beside peers and the bars that were set. Run by `npm run bench:size`; `-- --write` puts the table into
// docs/benchmarks.md, `-- --parts` prints what each bundle is made of.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BUNDLES } from "./bundles.mjs";
import { measure } from "./measure.mjs";

const { values: options } = parseArgs({ options: { write: { type: "boolean" }, parts: { type: "boolean" } } });
const kB = (bytes) => (bytes / 1024).toFixed(1);

const rows = [];
for (const bundle of BUNDLES) {
  const { first, later, parts } = await measure(bundle);
  const { name, bar, from } = bundle;
  const kept = bar === null ? "–" : first <= bar * 1024 ? "yes" : "**no**";
  rows.push([from === undefined ? name : `*${name}*`, kB(first), later === 0 ? "–" : kB(later), bar ?? "–", kept]);
  if (options.parts === true)
    console.log(
      name,
      parts
        .slice(0, 16)
        .map(([part, bytes]) => `${part} ${bytes}`)
        .join(", "),
    );
}
const table = [["", "at first, kB", "later, kB", "bar", "kept"], ["---", "---", "---", "---", "---"], ...rows];
const text = `Node ${process.version}.\n\n${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
console.log(text);

if (options.write === true) {
  const file = new URL("../../docs/benchmarks.md", import.meta.url);
  const between = /(<!-- size: written by the command -->\n)[^]*(<!-- end of size -->)/;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(between, (_, start, end) => `${start}\n${text}\n${end}`),
  );
}
