// Builds every package, in the order of who needs whom. JavaScript by tsup, declarations by tsc.
import { spawnSync } from "node:child_process";
import { requireNode } from "./require-node.ts";

requireNode();
const filters = process.argv.slice(2);
const selected = filters.length > 0 ? filters.flatMap((name) => ["--filter", name]) : ["--filter", "./packages/*"];
const built = spawnSync("pnpm", [...selected, "--workspace-concurrency=2", "run", "build"], {
  stdio: ["ignore", "pipe", "inherit"],
  encoding: "utf8",
  shell: process.platform === "win32",
});
if (built.status !== 0) process.stdout.write(built.stdout ?? "");
process.exitCode = built.status ?? 1;
