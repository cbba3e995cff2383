// Run as a program: tries for the lock of the folder that is its argument, once its standard input says so, and tells what came of it.
import { once } from "node:events";
import { AdminSyncError } from "@adminsync/core/errors";
import { lockFolder } from "../embedded/lock.ts";

const [, , locks] = process.argv;
if (locks === undefined) throw new Error("which folder?");
process.stdout.write("ready\n");
await once(process.stdin, "data");
try {
  const lock = await lockFolder(locks);
  process.stdout.write("held\n");
  process.stdin.on("data", () => {
    lock.release();
    process.stdout.write("released\n");
  });
} catch (thrown) {
  const locked = thrown instanceof AdminSyncError && thrown.coded.code === "DATABASE_LOCKED";
  process.stdout.write(locked ? "locked\n" : `${String(thrown)}\n`);
  process.stdin.destroy();
}
