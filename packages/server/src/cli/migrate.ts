import { openDatabase } from "../database/open-database.ts";
import type { LoadedConfig } from "./config.ts";

/** Brings the database's tables up to date; answers the exit code. */
export async function migrate({ options }: LoadedConfig): Promise<number> {
  const database = await openDatabase(options.database);
  await database.close();
  process.stdout.write("adminsync: the database is up to date\n");
  return 0;
}
