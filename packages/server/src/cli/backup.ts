import { writeFile } from "node:fs/promises";
import { openDatabase } from "../database/open-database.ts";
import type { LoadedConfig } from "./config.ts";

/** Writes an embedded database into a new file; answers the exit code. The server must not be running on it. */
export async function backup({ options }: LoadedConfig, file: string): Promise<number> {
  const database = await openDatabase(options.database);
  try {
    if (database.backup === undefined) {
      process.stderr.write("adminsync: a PostgreSQL database is backed up by PostgreSQL's own tools (pg_dump)\n");
      return 2;
    }
    await writeFile(file, await database.backup(), { flag: "wx", mode: 0o600 });
  } finally {
    await database.close();
  }
  process.stdout.write(`adminsync: backed up into ${file}\n`);
  return 0;
}
