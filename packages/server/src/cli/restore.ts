import { restoreBackup } from "../database/embedded/restore-backup.ts";
import type { LoadedConfig } from "./config.ts";

/** Puts a backup in the place of the folder's data, which are kept beside it; answers the exit code. */
export async function restore({ options }: LoadedConfig, file: string): Promise<number> {
  if (!("folder" in options.database)) {
    process.stderr.write("adminsync: a PostgreSQL database is restored by PostgreSQL's own tools (pg_restore)\n");
    return 2;
  }
  const before = await restoreBackup(options.database.folder, file);
  process.stdout.write(`adminsync: restored ${file}${before === null ? "" : `; what was there is in ${before}`}\n`);
  return 0;
}
