import type { Migration } from "./migration.ts";

/** Processes that carry out runs. No firm's: only a server's transaction reads it. */
export const workers: Migration = {
  number: 9,
  name: "workers",
  sql: `
create table adminsync.worker (
  id text primary key,
  started_at timestamptz not null
);`,
};
