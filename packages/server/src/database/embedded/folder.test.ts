import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claimFolder, embeddedFolder } from "./folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "adminsync-folder-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each(["", "  ", "/", "/tmp/..", "a\0b", "postgres://localhost/x", "memory://", "idb://x", "file:///tmp/x"])(
  "%j is no folder for a database",
  (name) => {
    expect(() => embeddedFolder(name)).toThrow(expect.objectContaining({ code: "CONFIGURATION_INVALID" }));
  },
);

test("a folder is made where there is none, for its owner only", async () => {
  const folder = embeddedFolder(join(root, "a", "b"));
  await claimFolder(folder);
  await claimFolder(folder);
  expect(statSync(folder.root).mode & 0o077).toBe(0);
});

test("a folder with files of somebody else is refused, one with a key or a mount's leavings is not", async () => {
  mkdirSync(join(root, "lost+found"));
  writeFileSync(join(root, "secret.key"), "");
  await claimFolder(embeddedFolder(root));
  writeFileSync(join(root, "holiday.jpg"), "");
  await expect(claimFolder(embeddedFolder(root))).rejects.toMatchObject({
    code: "CONFIGURATION_INVALID",
    details: { problem: expect.stringContaining("holiday.jpg") },
  });
});

test("a file in the place of the folder is refused", async () => {
  writeFileSync(join(root, "file"), "");
  await expect(claimFolder(embeddedFolder(join(root, "file")))).rejects.toMatchObject({
    code: "CONFIGURATION_INVALID",
  });
});
