import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sealingKeys } from "./sealing-keys.ts";

const INVALID = { code: "CONFIGURATION_INVALID" };
const text = (): string => randomBytes(32).toString("base64");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "adminsync-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder gets a key at the first start, for its owner only, and keeps it", async () => {
  const [first] = await sealingKeys({ folder }, undefined);
  const [again] = await sealingKeys({ folder }, undefined);
  expect(again.id).toEqual(first.id);
  expect(statSync(join(folder, "secret.key")).mode & 0o777).toBe(0o600);
});

test("two who start at once end with one key", async () => {
  const [[one], [two]] = await Promise.all([sealingKeys({ folder }, undefined), sealingKeys({ folder }, undefined)]);
  expect(one.id).toEqual(two.id);
});

test("a line that is added on top of the file is the key from then on, and the older one stays", async () => {
  const [old] = await sealingKeys({ folder }, undefined);
  const file = join(folder, "secret.key");
  writeFileSync(file, `${text()}\n${readFileSync(file, "utf8")}`);
  const keys = await sealingKeys({ folder }, undefined);
  expect(keys).toHaveLength(2);
  expect(keys[1]?.id).toEqual(old.id);
});

test("a key file that others may read is refused", async () => {
  await sealingKeys({ folder }, undefined);
  chmodSync(join(folder, "secret.key"), 0o644);
  await expect(sealingKeys({ folder }, undefined)).rejects.toMatchObject(INVALID);
});

test("PostgreSQL doesn't come without a key; given ones are taken in their order", async () => {
  const url = "postgres://localhost/x";
  await expect(sealingKeys({ url }, undefined)).rejects.toMatchObject(INVALID);
  await expect(sealingKeys({ url }, [])).rejects.toMatchObject(INVALID);
  const given = [text(), text()];
  expect(await sealingKeys({ url }, given)).toHaveLength(2);
  const [first] = await sealingKeys({ url }, given);
  const [single] = await sealingKeys({ url }, given[0]);
  expect(first.id).toEqual(single.id);
});

test.each(["", "short", "not base64!", randomBytes(31).toString("base64"), randomBytes(33).toString("base64")])(
  "%j is no key, and isn't told",
  async (given) => {
    const failure = await sealingKeys({ folder }, given).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject(INVALID);
    if (given !== "") expect(JSON.stringify(failure)).not.toContain(given);
  },
);
