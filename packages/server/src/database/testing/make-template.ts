// Run as a program: writes a migrated embedded database, made in a temporary folder, to the file that is its argument.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../embedded/open-embedded.ts";

const [, , file] = process.argv;
if (file === undefined) throw new Error("which file?");
const folder = mkdtempSync(join(tmpdir(), "adminsync-template-"));
const database = await openEmbedded(folder, { backupEveryMs: null });
const dump = await database.backup?.();
await database.close();
rmSync(folder, { recursive: true, force: true });
if (dump !== undefined) writeFileSync(file, dump);
