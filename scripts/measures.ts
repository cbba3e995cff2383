// The measures of the house: signs, not laws. `--check` holds those that are laws: no file over 400 lines, no `any`, at most 1 % duplicated.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sourceFiles, withoutComments } from "../test/house/source-files.ts";
import { requireNode } from "./require-node.ts";

requireNode();
const DATA = /\.data\.ts$/;
const TEST = /\.test\.tsx?$|\/testing\/|\/fixtures\//;
const files = sourceFiles(["packages", "examples", "scripts", "test", "stories", "bench"]);
const lines = (text: string): number => text.split("\n").length - 1;
const source = files.filter((file) => !TEST.test(file.path) && !DATA.test(file.path));
const sizes = source.map((file) => lines(file.text)).sort((a, b) => a - b);
const at = (share: number): number => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;
const over = files.filter((file) => !DATA.test(file.path) && lines(file.text) > 400).map((file) => file.path);
const count = (pattern: RegExp): string[] => source.filter((file) => pattern.test(file.text)).map((file) => file.path);
const anys = source.filter((file) => /(?::|\bas|<)\s*any\b/.test(withoutComments(file.text))).map((file) => file.path);
const suppressions = count(/@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable/);

function duplicated(): number {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-measures-"));
  const options = ["--min-lines", "10", "--min-tokens", "70", "--reporters", "json", "--output", folder, "--silent"];
  spawnSync("jscpd", [
    "packages",
    "--pattern",
    "**/src/**/*.ts",
    "--ignore",
    "**/*.test.ts,**/dist/**,**/node_modules/**",
    ...options,
  ]);
  const report: unknown = JSON.parse(readFileSync(join(folder, "jscpd-report.json"), "utf8"));
  rmSync(folder, { recursive: true, force: true });
  return percentageIn(report);
}

function percentageIn(report: unknown): number {
  const read = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
  const percentage = read(read(read(report, "statistics"), "total"), "percentage");
  return typeof percentage === "number" ? percentage : Number.NaN;
}

const share = duplicated();
console.log(
  `source files ${source.length}, median ${at(0.5)} lines, 90 % at most ${at(0.9)}, longest ${sizes.at(-1) ?? 0}`,
);
console.log(`tests ${files.filter((file) => TEST.test(file.path)).length} files`);
console.log(`over 400 lines: ${over.length === 0 ? "none" : over.join(", ")}`);
console.log(`any: ${anys.length === 0 ? "none" : anys.join(", ")}`);
console.log(`suppressions: ${suppressions.length === 0 ? "none" : suppressions.join(", ")}`);
console.log(`duplicated lines: ${share} %`);
if (process.argv.includes("--check") && (over.length > 0 || anys.length > 0 || !(share <= 1))) process.exitCode = 1;
