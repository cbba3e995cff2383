import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** What taking a link back needs, and what users refused. */
export const linking: Migration = {
  number: 12,
  name: "linking",
  sql: `
alter table adminsync.link add column previous_name text;
create table adminsync.rejection (
  firm_id text not null check (firm_id <> ''),
  dossier_id text not null,
  connection_id text not null,
  -- Empty: no client of the connection fits.
  external_id text not null,
  rejected_at timestamptz not null,
  rejected_by text not null,
  primary key (firm_id, dossier_id, connection_id, external_id),
  foreign key (firm_id, connection_id) references adminsync.connection (firm_id, id) on delete cascade
);
${isolate("rejection", "select, insert, update, delete")}`,
};
