import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "./command.ts";

interface Assertion {
  readonly fullName: string;
  readonly status: string;
}
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[];
}

/** Runs some of vitest's projects and reads the report. A suite that did not load, or no test at all, is a failure although no test failed. */
export function runVitest(name: string, projects: readonly string[]): Outcome {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "adminsync-test-"));
  const file = join(folder, "report.json");
  const done = spawnSync(
    "vitest",
    [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...projects.flatMap((project) => ["--project", project]),
    ],
    {
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    },
  );
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  const failed = report?.numFailedTests ?? 0;
  const unloaded = report === null || report.numTotalTests === 0 || (done.status !== 0 && failed === 0);
  const skipped = (report?.testResults ?? [])
    .flatMap((result) => result.assertionResults)
    .filter((test) => !["passed", "failed"].includes(test.status))
    .map((test) => test.fullName);
  return {
    name,
    passed: report?.numPassedTests ?? 0,
    failed: failed + (unloaded ? 1 : 0),
    skipped,
    seconds: Math.round((Date.now() - started) / 1000),
  };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return null;
  }
}
