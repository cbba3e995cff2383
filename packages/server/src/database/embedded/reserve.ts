import { randomBytes } from "node:crypto";
import { rm, stat, statfs, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The embedded database doesn't open with less free space than this, nor says why. */
export const RESERVE_BYTES: number = 16 * 1024 * 1024;

/** Gives the reserve back to the file system where space is short. True where it was needed. */
export async function freeReserve(file: string): Promise<boolean> {
  if ((await freeBytes(file)) >= RESERVE_BYTES) return false;
  await rm(file, { force: true });
  return true;
}

/** Sets space aside for the next opening, unless it is there already or would leave less than as much again. */
export async function keepReserve(file: string): Promise<void> {
  const kept = await stat(file).catch(() => null);
  if (kept?.size === RESERVE_BYTES || (await freeBytes(file)) < 4 * RESERVE_BYTES) return;
  // Random, since some file systems store nothing for zeros.
  await writeFile(file, randomBytes(RESERVE_BYTES), { mode: 0o600 });
}

/** Free space of the file system that the file is on. */
export async function freeBytes(file: string): Promise<number> {
  const { bavail, bsize } = await statfs(dirname(file));
  return bavail * bsize;
}
