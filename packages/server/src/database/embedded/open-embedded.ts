import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { createDatabase } from "../create-database.ts";
import type { Database, DatabaseOptions } from "../database.ts";
import { limitsOf } from "../limits.ts";
import { migrate } from "../migrations/migrate.ts";
import { MIGRATIONS } from "../migrations/migrations.ts";
import type { EmbeddedDriver } from "../session.ts";
import { saveBackup, type BackupReason } from "./backups.ts";
import { embeddedDriver } from "./embedded-driver.ts";
import { claimFolder, embeddedFolder, type EmbeddedFolder } from "./folder.ts";
import { lockFolder } from "./lock.ts";
import { openData } from "./open-data.ts";
import { freeReserve, keepReserve } from "./reserve.ts";

const HOUR_MS = 3_600_000;

/**
 * Opens the database in a folder, makes it where there is none, and brings its tables up to date. Throws `DATABASE_LOCKED` where a process has it open, `CONFIGURATION_INVALID`, `DATABASE_UNAVAILABLE`.
 */
export async function openEmbedded(name: string, options: DatabaseOptions = {}): Promise<Database> {
  const folder = embeddedFolder(name);
  await claimFolder(folder);
  const lock = await lockFolder(folder.locks);
  try {
    const driver = await openDriver(folder, options, () => lock.release());
    return createDatabase(driver, limitsOf(options));
  } catch (thrown) {
    lock.release();
    throw thrown instanceof AdminSyncError ? thrown : adminSyncError("DATABASE_UNAVAILABLE", { cause: thrown });
  }
}

async function openDriver(
  folder: EmbeddedFolder,
  { log, backupEveryMs = HOUR_MS }: DatabaseOptions,
  release: () => void,
): Promise<EmbeddedDriver> {
  if (await freeReserve(folder.reserve)) log?.("warn", "database-disk-almost-full", { folder: folder.root });
  const worker = await openData(folder);
  let timer: NodeJS.Timeout | undefined;
  const driver = embeddedDriver(worker, async () => {
    clearInterval(timer);
    release();
  });
  const backup = async (reason: BackupReason): Promise<void> => {
    const file = await saveBackup(folder.backups, reason, new Date(), await driver.backup());
    log?.("info", "database-backed-up", { file });
  };
  try {
    await migrate(driver, MIGRATIONS, () => backup("before-migration"));
    await keepReserve(folder.reserve).catch((error: unknown) => log?.("warn", "database-reserve-not-kept", { error }));
  } catch (thrown) {
    await driver.close();
    throw thrown;
  }
  if (backupEveryMs !== null) {
    timer = setInterval(() => {
      backup("hourly").catch((error: unknown) => log?.("error", "database-backup-failed", { error }));
    }, backupEveryMs);
    timer.unref();
  }
  return driver;
}
