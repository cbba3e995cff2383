import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** Records as they were pulled. They outlive link and connection, whose names they keep, and never change. */
export const snapshots: Migration = {
  number: 4,
  name: "snapshots",
  sql: `
create table adminsync.snapshot (
  firm_id text not null check (firm_id <> ''),
  id text not null,
  dossier_id text not null,
  connection_id text not null,
  connection_name text not null,
  external_id text not null,
  version integer not null check (version > 0),
  taken_at timestamptz not null,
  record jsonb not null,
  sealed_numbers bytea,
  coverage jsonb not null,
  content_hash text not null,
  primary key (firm_id, id),
  unique (firm_id, dossier_id, version)
);
${isolate("snapshot", "select, insert")}`,
};
