// Every check of the project, one after the other; the last line counts them all.
import { runCommand, type Outcome } from "./test/command.ts";
import { findChromium } from "./test/find-chromium.ts";
import { whyNotCompared } from "./test/pictures.ts";
import { runVitest } from "./test/vitest.ts";
import { requireNode } from "./require-node.ts";

requireNode();
const quick = process.argv.includes("--quick");
const outcomes: Outcome[] = [];

function add(outcome: Outcome): void {
  outcomes.push(outcome);
  const { name, passed, failed, skipped, seconds } = outcome;
  process.stdout.write(`\n== ${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped (${seconds} s)\n`);
}

add(runCommand("format", "oxfmt", ["--check", "."]));
add(runCommand("lint", "oxlint", ["--deny-warnings"]));
for (const name of ["core", "connectors", "server", "testing", "sandbox", "react"]) {
  add(runCommand(`types of ${name}`, "tsc", ["-p", `packages/${name}/tsconfig.json`]));
}
add(runCommand("types of scripts and examples", "tsc", ["-p", "tsconfig.json"]));
add(runCommand("types of the demo's pages", "tsc", ["-p", "examples/host-app/tsconfig.json"]));
add(runCommand("types of the stories", "tsc", ["-p", "stories/tsconfig.json"]));
add(runVitest("unit", ["unit"]));
if (!quick) {
  add(runVitest("widgets under React 18", ["react-18"]));
  add(runVitest("server, embedded and PostgreSQL", ["server"]));
  add(runVitest("killed servers", ["crash"]));
  if (await prepareBrowser()) {
    add(runVitest("stories in Chromium, four modes", ["light", "dark", "forced-colors", "rtl"]));
    add(runVitest("widgets in a host's page, React 18 and 19", ["embedded"]));
    add(runVitest("journeys in Chromium", ["browser-journey"]));
  }
}
if (!quick) {
  add(runCommand("build", "node", ["scripts/build.ts"]));
  for (const name of ["core", "connectors", "server", "testing", "react"]) {
    add(runCommand(`package ${name}`, "publint", ["--strict", `packages/${name}`]));
    add(runCommand(`types of package ${name}, as packed`, "attw", attwArguments(`packages/${name}`)));
  }
  add(runCommand("pages of the demo", "node", ["scripts/build.ts", "@adminsync/example-host-app"]));
  add(runCommand("examples/vite from tarballs", "node", ["scripts/pack-example.ts"]));
  add(runCommand("duplicated lines", "node", ["scripts/measures.ts", "--check"]));
  add(runCommand("demo, once", "node", ["scripts/demo.ts", "--once"]));
}

/** ES modules are all that the packages have; a style sheet has no types. */
function attwArguments(folder: string): readonly string[] {
  const sheet = folder.endsWith("/react") ? ["--exclude-entrypoints", "./styles.css"] : [];
  return ["--pack", folder, "--profile", "esm-only", ...sheet];
}

/** Finds Chromium for the stories and the journeys; false, with their names among the skipped, where there is none. */
async function prepareBrowser(): Promise<boolean> {
  try {
    process.env["CHROMIUM"] = await findChromium();
    process.env["ADMINSYNC_BROWSER"] = "1";
    const why = whyNotCompared(process.env["CHROMIUM"]);
    if (why !== null)
      add({ name: "pictures", passed: 0, failed: 0, skipped: [`pictures of stories: ${why}`], seconds: 0 });
    return true;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const skipped = ["stories", "journeys"].map((what) => `${what} in Chromium: ${reason}`);
    add({ name: "Chromium", passed: 0, failed: 0, skipped, seconds: 0 });
    return false;
  }
}

/** Every step with its seconds, the longest first: where the time of a run goes. */
function table(): string {
  const longest = [...outcomes].sort((a, b) => b.seconds - a.seconds);
  const sum = outcomes.reduce((seconds, outcome) => seconds + outcome.seconds, 0);
  const lines = [...longest, { name: "all", seconds: sum }];
  return lines.map(({ name, seconds }) => `${String(seconds).padStart(6)} s  ${name}`).join("\n");
}

const total = (pick: (outcome: Outcome) => number): number => outcomes.reduce((sum, outcome) => sum + pick(outcome), 0);
const skips = outcomes.flatMap((outcome) => outcome.skipped);
if (skips.length > 0) process.stdout.write(`\nSkipped:\n${skips.map((name) => `- ${name}`).join("\n")}\n`);
const failed = total((outcome) => outcome.failed);
process.stdout.write(`\n${table()}\n`);
process.stdout.write(`\n${total((outcome) => outcome.passed)} passed, ${failed} failed, ${skips.length} skipped\n`);
process.exitCode = failed === 0 ? 0 : 1;
