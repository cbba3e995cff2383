// The results as Markdown.
const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function meaning(results) {
  const rows = results.map(({ name, values, lists, steps, hostile, size }) => [
    name,
    ...(values === null
      ? ["–", "–", "–"]
      : [
          percent(values.falseBars, values.quiet),
          percent(values.missed, values.loud + values.converted),
          percent(values.convertedRight, values.converted),
        ]),
    ...(lists === null ? ["–", "–", "–"] : [percent(lists.exact, lists.cases), lists.falsePairs, lists.falseRemovals]),
    ...(steps === null ? ["–"] : [percent(steps.right, steps.steps)]),
    hostile === null ? "–" : `${hostile.survived} of ${hostile.cases}`,
    size === null ? "–" : size,
  ]);
  const head = [
    "",
    "false bars",
    "missed",
    "converted",
    "lists exact",
    "false add+delete",
    "false removals",
    "right bar a step",
    "hostile inputs",
    "min+gzip, bytes",
  ];
  return table(head, rows);
}

function speeds(all) {
  const matching = all.filter(({ name, rows }) => name !== "adminsync" && rows === "key");
  const fastest = (job) => Math.min(...matching.map((one) => one[job]));
  const cell = (one, job, shown) =>
    one[job] === undefined ? "dies: out of memory" : `${shown(one[job])} (× ${(fastest(job) / one[job]).toFixed(2)})`;
  const rows = all.map((one) => [
    one.name,
    one.rows,
    cell(one, "small", (ms) => `${Math.round(1000 / ms).toLocaleString("en")} a second`),
    cell(one, "large", (ms) => `${ms.toFixed(1)} ms`),
    cell(one, "night", (ms) => `${Math.round(10_000 * ms)} ms`),
  ]);
  return table(["", "rows by", "30 fields, 5 people", "2,000 people", "10,000 clients, one in ten changed"], rows);
}

/** Two tables: what is found, and how fast; × is against the fastest library that matches rows by a key. */
export function tablesOf(results, speed) {
  return `${meaning(results)}\n\n${speeds(speed)}\n`;
}
