import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { AdminSyncError } from "@adminsync/core/errors";
import { claimFolder, embeddedFolder } from "./folder.ts";
import { lockFolder } from "./lock.ts";
import { openData } from "./open-data.ts";

/**
 * Puts a backup in the place of the folder's data; what was there is kept beside it, as `data.before-restore-…`, whose path is answered
 * (null where there was nothing). Throws `DATABASE_LOCKED` where the database is open, `CONFIGURATION_INVALID` where the file can't be
 * read, `DATABASE_UNAVAILABLE` where it is no backup; in all of these the data are as they were.
 */
export async function restoreBackup(name: string, backupFile: string): Promise<string | null> {
  const folder = embeddedFolder(name);
  const dump = await readFile(backupFile).catch((cause: unknown) => {
    const problem = `the backup ${backupFile} can't be read`;
    throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } }, { cause });
  });
  await claimFolder(folder);
  const lock = await lockFolder(folder.locks);
  const aside = join(folder.root, `data.before-restore-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`);
  const had = existsSync(folder.data);
  try {
    if (had) await rename(folder.data, aside);
    try {
      const worker = await openData(folder, dump);
      await worker.ask({ kind: "close" });
      await worker.end();
    } catch (thrown) {
      await rm(folder.data, { recursive: true, force: true });
      if (had) await rename(aside, folder.data);
      throw thrown;
    }
    return had ? aside : null;
  } finally {
    lock.release();
  }
}
