// Run as a program: makes and migrates a database, that of its argument, for tests to copy: `{ "folder" }` or `{ "url" }`.
import { embeddedFolder } from "../embedded/folder.ts";
import { openDatabase } from "../open-database.ts";
import * as v from "valibot";
import { rmSync } from "node:fs";

const place = v.union([v.object({ folder: v.string() }), v.object({ url: v.string() })]);
const location = v.parse(v.pipe(v.string(), v.parseJson(), place), process.argv[2]);
const database = await openDatabase(location, { backupEveryMs: null });
await database.close();
// A copy is to have a lock of its own.
if ("folder" in location) rmSync(embeddedFolder(location.folder).locks, { recursive: true });
