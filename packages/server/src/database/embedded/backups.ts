import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Why a backup was made; each reason keeps its own last few. */
export type BackupReason = "hourly" | "before-migration";

const KEPT = 5;
const NAME = /^(.+)\.(hourly|before-migration)\.tar\.gz$/;

/** Writes a backup down and removes those beyond the last few. Answers its path. */
export async function saveBackup(folder: string, reason: BackupReason, at: Date, dump: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${at.toISOString().replaceAll(/[:.]/g, "-")}.${reason}.tar.gz`);
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, "w", 0o600);
  try {
    await handle.writeFile(dump);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
  const all = await listBackups(folder);
  const surplus = all.filter((backup) => backup.reason === reason).slice(KEPT);
  for (const { path } of surplus) await rm(path, { force: true });
  return file;
}

/** A backup that can be restored. */
export interface Backup {
  readonly path: string;
  readonly reason: BackupReason;
}

/** The backups of a folder, newest first. */
export async function listBackups(folder: string): Promise<readonly Backup[]> {
  const names = await readdir(folder).catch(() => []);
  const backups = names.flatMap((name): Backup[] => {
    const reason = NAME.exec(name)?.[2];
    return reason === "hourly" || reason === "before-migration" ? [{ path: join(folder, name), reason }] : [];
  });
  return backups.sort((a, b) => (a.path < b.path ? 1 : -1));
}
