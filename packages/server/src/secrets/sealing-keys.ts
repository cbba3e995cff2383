import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { AdminSyncError } from "@adminsync/core/errors";
import type { DatabaseLocation } from "../database/database.ts";
import { embeddedFolder } from "../database/embedded/folder.ts";
import { KEY_BYTES, parseSealingKey, type SealingKey } from "./sealing-key.ts";

/** Keys in the order in which they were made, the newest first. */
export type SealingKeys = readonly [SealingKey, ...SealingKey[]];

/**
 * The keys of a server: those given (the newest first), else those of the embedded database's folder, where one is made at the first start.
 * The folder must exist. Throws `CONFIGURATION_INVALID` where a key is malformed, where PostgreSQL comes without one, and where others than
 * its owner may read the key file.
 */
export async function sealingKeys(
  location: DatabaseLocation,
  given: string | readonly string[] | undefined,
): Promise<SealingKeys> {
  if (given !== undefined) return parseAll([given].flat());
  if ("url" in location) throw invalid("with PostgreSQL a secret key must be given");
  const { key } = embeddedFolder(location.folder);
  if (!existsSync(key)) await makeOnce(key);
  const { mode } = await stat(key);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) throw invalid(`${key} may be read by others: chmod 600`);
  const lines = (await readFile(key, "utf8")).split("\n");
  return parseAll(lines.filter((line) => line.trim() !== ""));
}

function parseAll(texts: readonly string[]): SealingKeys {
  const [first, ...others] = texts.map(parseSealingKey);
  if (first === undefined) throw invalid("there is no secret key");
  return [first, ...others];
}

/** One key a line, the newest first. The file appears whole, so that whoever starts at the same time reads a key. */
async function makeOnce(file: string): Promise<void> {
  const made = `${file}.${randomUUID()}`;
  try {
    await writeFile(made, `${randomBytes(KEY_BYTES).toString("base64")}\n`, { mode: 0o600, flush: true });
    await link(made, file);
  } catch (cause) {
    const exists = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    if (!exists) throw invalid(`the key file ${file} can't be made`, cause);
  } finally {
    await rm(made, { force: true });
  }
}

function invalid(problem: string, cause?: unknown): AdminSyncError {
  return new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } }, { cause });
}
