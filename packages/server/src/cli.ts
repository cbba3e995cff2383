#!/usr/bin/env node
import { parseArgs } from "node:util";
import { isAdminSyncError } from "@adminsync/core/errors";
import { backup } from "./cli/backup.ts";
import { loadConfig } from "./cli/config.ts";
import { migrate } from "./cli/migrate.ts";
import { restore } from "./cli/restore.ts";
import { serve } from "./cli/serve.ts";

const HELP = `adminsync: the server that keeps dossiers linked to their administration package

  adminsync serve            serves the protocol until it is told to stop
  adminsync migrate          brings the database up to date, and ends
  adminsync backup FILE      writes an embedded database into a file
  adminsync restore FILE     puts a backup in the place of the data, which are kept beside it

  --config FILE              the configuration; adminsync.config.ts by default
  --help                     this
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { config: { type: "string", default: "adminsync.config.ts" }, help: { type: "boolean", default: false } },
  });
  const [command, file] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  if (command === "serve") return serve(await loadConfig(values.config));
  if (command === "migrate") return migrate(await loadConfig(values.config));
  if (command === "backup" && file !== undefined) return backup(await loadConfig(values.config), file);
  if (command === "restore" && file !== undefined) return restore(await loadConfig(values.config), file);
  process.stderr.write(`adminsync: no such command\n\n${HELP}`);
  return 2;
}

try {
  process.exitCode = await main();
} catch (thrown) {
  const told = isAdminSyncError(thrown) ? `${thrown.code} ${JSON.stringify(thrown.details)}` : String(thrown);
  process.stderr.write(`adminsync: ${told}\n`);
  process.exitCode = 1;
}
