// Installs, builds and walks through examples/next-app: `npm run test:next`. Not part of `npm test`, which Next would make half a gigabyte heavier.
import { spawnSync } from "node:child_process";
import { requireNode } from "./require-node.ts";

requireNode();
const APP = "examples/next-app";
const steps: readonly (readonly [command: string, args: readonly string[], cwd: string])[] = [
  ["node", ["scripts/build.ts"], "."],
  ["pnpm", ["install", "--frozen-lockfile"], APP],
  ["pnpm", ["run", "build"], APP],
  ["vitest", ["run", "--project", "next"], "."],
];
for (const [command, args, cwd] of steps) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const done = spawnSync(command, args, { cwd, env, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status === 0) continue;
  process.exitCode = done.status ?? 1;
  break;
}
