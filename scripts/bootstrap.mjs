// Plain JavaScript for the machine's own Node (>= 20): installs with a pinned pnpm, then runs the script on the Node of the lockfile.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { dirname, resolve } from "node:path";

const PNPM = "pnpm@12.21.0";
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [script, ...args] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`adminsync needs Node 20.19 or newer to start; this is ${process.version}.`);
  process.exit(1);
}
if (script === undefined) {
  console.error("usage: node scripts/bootstrap.mjs <script> [arguments]");
  process.exit(1);
}

/** @param {string[]} command @param {boolean} quiet */
function pnpm(command, quiet) {
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const done = spawnSync(npx, ["-y", PNPM, ...command], {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "inherit"] : "inherit",
    shell: process.platform === "win32",
  });
  if (done.status !== 0 && quiet) process.stdout.write(done.stdout ?? "");
  return done.status ?? 1;
}

const installed = pnpm(["install", "--frozen-lockfile", "--reporter=append-only"], true);
if (installed !== 0) {
  console.error(
    "The dependencies could not be installed: see above. A registry that can't be reached is the usual cause.",
  );
  process.exit(installed);
}
process.exit(pnpm(["run", script, ...args], false));
