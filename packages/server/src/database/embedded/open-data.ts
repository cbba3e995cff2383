import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { isPutAside, type EmbeddedFolder } from "./folder.ts";
import { startWorker, type WorkerClient } from "./worker-client.ts";

/**
 * Starts PGlite on the folder's data, which are made where there are none. Throws `DATABASE_UNAVAILABLE`
 * where the data don't open, `CONFIGURATION_INVALID` where a restore was broken off.
 */
export async function openData(folder: EmbeddedFolder): Promise<WorkerClient> {
  if (!existsSync(join(folder.data, "PG_VERSION"))) {
    const aside = (await readdir(folder.root)).find(isPutAside);
    if (aside !== undefined) throw brokenOff(join(folder.root, aside), folder.data);
    await makeData(folder, null);
    await rename(folder.unfinished, folder.data);
  }
  return started(folder.data, null);
}

/** Makes new data (`load`: of a backup) beside their place, so that a process killed meanwhile leaves nothing half made there. */
export async function makeData(folder: EmbeddedFolder, load: Uint8Array | null): Promise<void> {
  await rm(folder.unfinished, { recursive: true, force: true });
  try {
    const maker = await started(folder.unfinished, load);
    await maker.ask({ kind: "close" });
    await maker.end();
  } catch (thrown) {
    await rm(folder.unfinished, { recursive: true, force: true });
    throw thrown;
  }
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

function brokenOff(aside: string, data: string): AdminSyncError {
  const problem = `a restore was broken off: rename ${aside} to ${data}, or restore again`;
  return new AdminSyncError({ code: "CONFIGURATION_INVALID", details: { problem } });
}
