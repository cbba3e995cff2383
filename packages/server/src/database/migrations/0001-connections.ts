import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** A firm's access to its packages. */
export const connections: Migration = {
  number: 1,
  name: "connections",
  sql: `
create table adminsync.connection (
  firm_id text not null check (firm_id <> ''),
  id text not null,
  package_id text not null,
  name text not null,
  state jsonb not null,
  sealed_credentials bytea,
  created_at timestamptz not null,
  created_by text not null,
  references_listed_at timestamptz,
  primary key (firm_id, id)
);
${isolate("connection", "select, insert, update, delete")}`,
};
