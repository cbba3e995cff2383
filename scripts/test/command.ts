import { spawnSync } from "node:child_process";

/** What one runner found. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Name and reason of each. */
  readonly skipped: readonly string[];
  readonly seconds: number;
}

/** Runs a check that passes or fails as a whole; its output is shown where it fails. */
export function runCommand(name: string, command: string, args: readonly string[]): Outcome {
  const started = Date.now();
  const done = spawnSync(command, args, { encoding: "utf8", shell: process.platform === "win32", maxBuffer: 64 << 20 });
  const ok = done.status === 0;
  if (!ok) process.stdout.write(`${done.stdout ?? ""}${done.stderr ?? ""}${done.error?.message ?? ""}\n`);
  return {
    name,
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    skipped: [],
    seconds: Math.round((Date.now() - started) / 1000),
  };
}
