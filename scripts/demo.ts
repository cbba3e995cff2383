// Builds the packages and the demo's pages, and starts the demo host on them; `--once` plays the journey and ends.
import { spawn, spawnSync } from "node:child_process";
import { requireNode } from "./require-node.ts";

requireNode();
const started = Date.now();
// The pages are made of what the packages publish: they come after them.
build();
// Played headless, the journey needs no pages.
if (!process.argv.includes("--once")) build("@adminsync/example-host-app");
console.log(`built (${Math.round((Date.now() - started) / 100) / 10} s)`);

const demo = spawn(process.execPath, ["examples/host-app/src/main.ts", ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => demo.kill(signal));
demo.once("exit", (code, signal) => {
  process.exitCode = code ?? (signal === null ? 1 : 0);
});

function build(...selected: string[]): void {
  const built = spawnSync(process.execPath, ["scripts/build.ts", ...selected], { stdio: "inherit" });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
