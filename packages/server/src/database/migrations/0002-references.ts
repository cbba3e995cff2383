import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** A package's list of references as it was last read, for the picker. */
export const references: Migration = {
  number: 2,
  name: "references",
  sql: `
create table adminsync.reference (
  firm_id text not null check (firm_id <> ''),
  connection_id text not null,
  external_id text not null,
  position integer not null,
  data jsonb not null,
  search_text text not null,
  sort_text text not null,
  listed_at timestamptz not null,
  primary key (firm_id, connection_id, external_id),
  foreign key (firm_id, connection_id) references adminsync.connection (firm_id, id) on delete cascade
);
create index reference_by_name on adminsync.reference (firm_id, connection_id, sort_text);
${isolate("reference", "select, insert, update, delete")}`,
};
