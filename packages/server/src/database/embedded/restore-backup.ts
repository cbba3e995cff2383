import { existsSync } from "node:fs";
import { readFile, rename } from "node:fs/promises";
import { AdminSyncError } from "@adminsync/core/errors";
import { asideName, claimFolder, embeddedFolder } from "./folder.ts";
import { lockFolder } from "./lock.ts";
import { makeData } from "./open-data.ts";

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
  try {
    await makeData(folder, dump);
    const aside = existsSync(folder.data) ? asideName(folder, new Date()) : null;
    if (aside !== null) await rename(folder.data, aside);
    await rename(folder.unfinished, folder.data);
    return aside;
  } finally {
    lock.release();
  }
}
