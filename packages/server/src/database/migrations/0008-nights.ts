import { isolate } from "./isolate.ts";
import type { Migration } from "./migration.ts";

/** What was done in a night: pulls by connection, and the bookkeeping sync of the host by firm. */
export const nights: Migration = {
  number: 8,
  name: "nights",
  sql: `
create table adminsync.night (
  firm_id text not null check (firm_id <> ''),
  connection_id text not null,
  night date not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  state text not null,
  primary key (firm_id, connection_id, night)
);
${isolate("night", "select, insert, update")}
create table adminsync.firm_night (
  firm_id text not null check (firm_id <> ''),
  night date not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  primary key (firm_id, night)
);
${isolate("firm_night", "select, insert, update")}`,
};
