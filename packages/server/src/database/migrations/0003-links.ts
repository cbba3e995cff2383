import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** A dossier's tie to one reference; a connection that is linked can't be deleted. */
export const links: Migration = {
  number: 3,
  name: "links",
  sql: `
create table adminsync.link (
  firm_id text not null check (firm_id <> ''),
  dossier_id text not null,
  connection_id text not null,
  external_id text not null,
  reference_name text not null,
  linked_at timestamptz not null,
  linked_by text not null,
  primary key (firm_id, dossier_id),
  foreign key (firm_id, connection_id) references adminsync.connection (firm_id, id)
);
create index link_by_reference on adminsync.link (firm_id, connection_id, external_id);
${isolate("link", "select, insert, update, delete")}`,
};
