import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { adminSyncError } from "@adminsync/core/errors";
import type { EmbeddedFolder } from "./folder.ts";
import { startWorker, type WorkerClient } from "./worker-client.ts";

/**
 * Starts PGlite on the folder's data. New data are made beside their place and moved there whole, so that a process killed meanwhile leaves
 * nothing half made. `load`: a backup to begin from. Throws `DATABASE_UNAVAILABLE` where the data don't open.
 */
export async function openData(folder: EmbeddedFolder, load: Uint8Array | null): Promise<WorkerClient> {
  if (!existsSync(join(folder.data, "PG_VERSION"))) {
    await rm(folder.unfinished, { recursive: true, force: true });
    const maker = await started(folder.unfinished, load);
    await maker.ask({ kind: "close" });
    await maker.end();
    await rename(folder.unfinished, folder.data);
  }
  return started(folder.data, null);
}

async function started(dataFolder: string, load: Uint8Array | null): Promise<WorkerClient> {
  const worker = startWorker();
  try {
    await worker.ask({ kind: "open", dataFolder, load });
    return worker;
  } catch (cause) {
    await worker.end();
    throw adminSyncError("DATABASE_UNAVAILABLE", { cause });
  }
}
