import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listBackups, saveBackup } from "./backups.ts";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "adminsync-backups-"));
  folder = join(root, "backups");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("the last five of each reason are kept, newest first", async () => {
  const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 24, hour));
  await saveBackup(folder, "before-migration", at(0), Buffer.from("first"));
  for (let hour = 1; hour <= 7; hour += 1) await saveBackup(folder, "hourly", at(hour), Buffer.from(`${hour}`));
  const backups = await listBackups(folder);
  expect(backups.map(({ path }) => readFileSync(path, "utf8"))).toEqual(["7", "6", "5", "4", "3", "first"]);
  expect(readdirSync(folder)).toHaveLength(6);
});

test("a folder without backups has none", async () => {
  expect(await listBackups(folder)).toEqual([]);
});
